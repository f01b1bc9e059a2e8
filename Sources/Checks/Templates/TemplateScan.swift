/// A template read as the page that it makes: which of its words are shown to readers, and where outputs stand.
struct TemplateScan {
    /// Bytes of words that readers see, each stretch between tags by itself.
    private(set) var words: [Range<Int>] = []
    /// Outputs that stand where no escaping makes words of others harmless.
    private(set) var unsafe: [(bytes: Range<Int>, place: UnsafePlace)] = []

    /// The names of partials that a style sheet or a script is made of.
    private(set) var partialsInStyles: [String] = []

    enum UnsafePlace: Equatable {
        case script, style, unquoted, handler, address
    }

    private let bytes: [UInt8]
    private var place = 0
    private var start = 0
    private var element = ""
    /// The element whose words are shown as they are written, where the scan is in one.
    private var verbatim = ""
    private var tag: Tag?

    /// A tag that is not yet closed.
    private struct Tag {
        var attribute = ""
        /// Nil outside of a value, 0 in one without quotes.
        var quote: UInt8?
        /// Where the value starts.
        var value = 0
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while place < bytes.count { step() }
        endWords()
    }
}

extension TemplateScan {
    private mutating func step() {
        if has("{{") { return output() }
        if has("{%") { return liquid() }
        guard tag == nil else { return stepInTag() }
        if has("<!--") { return comment() }
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        if bytes[place] == UInt8(ascii: "<"), next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || isLetter(next) {
            return open()
        }
        place += 1
    }

    private mutating func comment() {
        endWords()
        skip(to: "-->")
        start = place
    }

    private mutating func open() {
        endWords()
        let isEnd = has("</")
        let name = bytes[(place + (isEnd ? 2 : 1))...].prefix { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
        let isHidden = TemplateScan.hidden.contains(element)
        let text = String(decoding: name, as: UTF8.self).lowercased()
        // In a script a “<” is one, until it ends.
        if isHidden, !(isEnd && text == element) {
            place += 1
            return
        }
        element = isEnd ? "" : text
        if isEnd, text == verbatim { verbatim = "" }
        if !isEnd, verbatim.isEmpty, TemplateScan.verbatims.contains(text) { verbatim = text }
        place = max(name.endIndex, place + 1)
        tag = Tag()
    }

    private mutating func stepInTag() {
        let byte = bytes[place]
        switch tag?.quote {
        case nil where byte == UInt8(ascii: ">"): close()
        case nil where byte == UInt8(ascii: "="): value()
        case nil:
            if isLetter(byte) || byte == UInt8(ascii: "-") || isDigit(byte) {
                tag?.attribute.append(Character(Unicode.Scalar(byte | 0x20)))
            } else if byte != UInt8(ascii: ":") {
                tag?.attribute = ""
            }
            place += 1
        case .some(0) where byte == UInt8(ascii: ">"): close()
        case .some(0) where isSpace(byte): endValue()
        case .some(let quote) where byte == quote: endValue()
        default: place += 1
        }
    }

    private mutating func value() {
        place += 1
        let quote = place < bytes.count ? bytes[place] : 0
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        tag?.quote = isQuoted ? quote : 0
        if isQuoted { place += 1 }
        start = place
        tag?.value = place
    }

    private mutating func endValue() {
        endWords()
        tag?.quote = nil
        tag?.attribute = ""
        place += 1
        start = place
    }

    private mutating func close() {
        tag = nil
        place += 1
        start = place
    }

    private mutating func output() {
        endWords()
        let from = place
        skip(to: "}}")
        start = place
        guard let danger else { return }
        unsafe.append((from..<place, danger))
    }

    private var danger: UnsafePlace? {
        if let tag {
            if tag.quote == nil || tag.quote == 0 { return .unquoted }
            if tag.attribute == "style" { return .style }
            let value = String(decoding: bytes[tag.value..<place], as: UTF8.self).lowercased()
            if value.hasPrefix("javascript:") { return .address }
            return tag.attribute.hasPrefix("on") ? .handler : nil
        }
        return element == "script" ? .script : element == "style" ? .style : nil
    }

    /// A tag of Liquid, and all that it keeps from being shown or read.
    private mutating func liquid() {
        endWords()
        let name = bytes[(place + 2)...].drop { isSpace($0) || $0 == UInt8(ascii: "-") }.prefix { isLetter($0) }
        let text = String(decoding: name, as: UTF8.self)
        if tag == nil, TemplateScan.hidden.contains(element), ["render", "include"].contains(text) {
            let quoted = bytes[name.endIndex...].drop { $0 != UInt8(ascii: "'") }.dropFirst()
            partialsInStyles.append(String(decoding: quoted.prefix { $0 != UInt8(ascii: "'") }, as: UTF8.self))
        }
        skip(to: "%}")
        if ["comment", "doc", "raw"].contains(text) {
            skip(to: "end\(text)")
            skip(to: "%}")
        }
        start = place
    }

    private mutating func endWords() {
        defer { start = place }
        let isShown = tag.map { $0.quote != nil && TemplateScan.spoken.contains($0.attribute) } ?? true
        guard isShown, verbatim.isEmpty || tag != nil, start < place,
            !TemplateScan.hidden.contains(element) || tag != nil
        else { return }
        let shown = start..<place
        guard hasWord(shown) else { return }
        let lead = bytes[shown].prefix(while: isSpace).count
        let trail = bytes[shown].reversed().prefix(while: isSpace).count
        words.append(shown.lowerBound + lead..<shown.upperBound - trail)
    }

    /// Two letters in a row that no reference such as `&nbsp;` is made of.
    private func hasWord(_ range: Range<Int>) -> Bool {
        var text = String(decoding: bytes[range], as: UTF8.self)
        text.replace(#/&#?[a-zA-Z0-9]+;/#, with: " ")
        let letters = text.unicodeScalars.map(\.properties.isAlphabetic)
        return !TemplateScan.units.contains(text.filter { !$0.isWhitespace })
            && zip(letters, letters.dropFirst()).contains { $0 && $1 }
    }

    private mutating func skip(to end: String) {
        while place < bytes.count, !has(end) { place += 1 }
        place = min(place + end.utf8.count, bytes.count)
    }

    private func has(_ text: String) -> Bool {
        bytes[place] == text.utf8.first && bytes[place...].starts(with: text.utf8)
    }

    /// Lengths that are put together are no words.
    private static let units: Set<String> = ["pt", "mm", "px", "em", "rem"]
    private static let verbatims: Set<String> = ["code", "pre"]
    /// What browsers don't show.
    private static let hidden: Set<String> = ["script", "style"]
    /// Attributes that readers see or hear.
    private static let spoken: Set<String> = ["alt", "title", "aria-label", "aria-description", "placeholder"]
}

private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
