/// The addresses and the anchors of one page of ours, found without building a tree of it: attributes are always quoted.
struct PageScan {
    struct Reference: Hashable {
        var address: String
        /// Where it stands.
        var bytes: Range<Int>
    }

    private(set) var references: [Reference] = []
    private(set) var anchors: Set<String> = []
    /// Those that are shown.
    private(set) var pictures: [Reference] = []
    private(set) var picturesWithoutAlt: [Range<Int>] = []
    /// What is to be loaded from no address.
    private(set) var emptySources: [Range<Int>] = []
    /// Addresses of what has to be there before the page is: styles, scripts, first fonts.
    private(set) var parts: [String] = []
    private(set) var title = ""
    private(set) var language = ""
    /// Whether search engines may list it.
    private(set) var isIndexed = true
    /// Whether it only leads on to another.
    private(set) var isMoved = false

    init(_ bytes: [UInt8]) {
        var place = 0
        while let tag = PageScan.tag(in: bytes, from: place) {
            let attributes = PageScan.attributes(in: bytes, tag)
            for (name, value) in attributes { note(name, value, bytes) }
            let texts = attributes.map { ($0.name, PageScan.text(in: bytes, $0.value)) }
            note(tag, Dictionary(texts, uniquingKeysWith: { first, _ in first }), attributes, bytes)
            place = tag.upperBound
        }
    }

    /// What an element is for.
    private mutating func note(
        _ tag: Range<Int>, _ texts: [String: String], _ attributes: [(name: String, value: Range<Int>)],
        _ bytes: [UInt8]
    ) {
        switch String(decoding: bytes[tag].prefix(while: PageScan.isLetter), as: UTF8.self).lowercased() {
        case "html": language = texts["lang"] ?? ""
        case "title":
            guard title.isEmpty else { return }
            let end = PageScan.end(of: tag, in: bytes)
            title = PageScan.text(in: bytes, min(tag.upperBound + 1, end)..<end)
        case "meta":
            if texts["name"] == "robots", texts["content"]?.contains("noindex") == true { isIndexed = false }
            if texts["http-equiv"] == "refresh" { isMoved = true }
        case "link":
            guard let address = texts["href"], ["stylesheet", "preload"].contains(texts["rel"]) else { return }
            parts.append(address)
        case "script":
            if let address = texts["src"] { parts.append(address) }
        case "img":
            if texts["alt"] == nil, !PageScan.hasBareAlt(bytes[tag]) { picturesWithoutAlt.append(tag) }
            if let address = texts["src"], let value = attributes.first(where: { $0.name == "src" })?.value {
                pictures.append(Reference(address: address, bytes: value))
            }
        default: break
        }
    }

    private mutating func note(_ name: String, _ value: Range<Int>, _ bytes: [UInt8]) {
        let text = PageScan.text(in: bytes, value)
        switch name {
        case "id": anchors.insert(text)
        case "src" where text.isEmpty: emptySources.append(value)
        case "href", "src": references.append(Reference(address: text, bytes: value))
        case "srcset":
            for address in PageScan.addresses(inSet: text) {
                references.append(Reference(address: address, bytes: value))
            }
        default: break
        }
    }
}

extension PageScan {
    /// Addresses may have commas in them: one that ends a candidate stands before a space.
    private static func addresses(inSet text: String) -> [String] {
        var addresses: [String] = []
        var isDescriptor = false
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !isDescriptor { addresses.append(word.last == "," ? String(word.dropLast()) : String(word)) }
            isDescriptor = word.last != ","
        }
        return addresses
    }

    /// The next start tag, without its brackets.
    private static func tag(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == UInt8(ascii: "<"), isLetter(bytes[place + 1]) {
                var end = place + 1
                var isQuoted = false
                while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: ">") {
                    if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
                    end += 1
                }
                return place + 1..<end
            }
            place += 1
        }
        return nil
    }

    private static func attributes(in bytes: [UInt8], _ tag: Range<Int>) -> [(name: String, value: Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        var place = tag.lowerBound
        while let equals = bytes[place..<tag.upperBound].firstIndex(of: UInt8(ascii: "=")) {
            guard equals + 1 < tag.upperBound, bytes[equals + 1] == UInt8(ascii: "\"") else {
                place = equals + 1
                continue
            }
            let name = bytes[place..<equals].reversed().prefix { isLetter($0) || $0 == UInt8(ascii: "-") }.reversed()
            let end = bytes[(equals + 2)..<tag.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? tag.upperBound
            found.append((String(decoding: name, as: UTF8.self), equals + 2..<end))
            place = min(end + 1, tag.upperBound)
        }
        return found
    }

    private static func text(in bytes: [UInt8], _ range: Range<Int>) -> String {
        unescaped(String(decoding: bytes[range], as: UTF8.self))
    }

    /// Where the next tag starts.
    private static func end(of tag: Range<Int>, in bytes: [UInt8]) -> Int {
        let start = min(tag.upperBound + 1, bytes.count)
        return bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    }

    /// An attribute without a value is an empty one.
    private static func hasBareAlt(_ tag: ArraySlice<UInt8>) -> Bool {
        String(decoding: tag, as: UTF8.self).split(separator: " ").contains("alt")
    }

    private static func unescaped(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(text) {
            $0.replacing($1.0, with: $1.1)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
