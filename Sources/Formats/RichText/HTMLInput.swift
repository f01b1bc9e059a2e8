/// An organiser's HTML as libxml2 gets it: without what it reads otherwise than browsers do, or too slowly.
struct HTMLInput {
    /// What comes after so many bytes is not read.
    static let limit = 1 << 20
    /// libxml2 compares every attribute of a tag with every other; those beyond are left out.
    private static let mostAttributes = 100

    private let source: UnsafeBufferPointer<UInt8>
    private var bytes: [UInt8] = []
    /// Up to where the source is copied or left out.
    private var done = 0
    private var at = 0
    private var place = Place.text

    private enum Place {
        case text
        case tag(parts: Int, last: UInt8)
        case quoted(by: UInt8, parts: Int)
    }

    /// In a body, so that what belongs into a head starts none that then swallows words.
    static func bytes(of html: String) -> [UInt8] {
        var html = html
        return html.withUTF8 { utf8 in
            var input = HTMLInput(source: UnsafeBufferPointer(rebasing: utf8.prefix(limit)))
            input.bytes.reserveCapacity(input.source.count + 6)
            input.bytes.append("<body>")
            input.read()
            return input.bytes
        }
    }

    private init(source: UnsafeBufferPointer<UInt8>) {
        self.source = source
    }
}

extension HTMLInput {
    private mutating func read() {
        while at < source.count {
            let byte = source[at]
            at += 1
            switch place {
            case _ where byte == 0: leaveOut(from: at - 1)
            case .text: if byte == UInt8(ascii: "<") { startTag() }
            case .tag(let parts, let last): readTag(byte, parts: parts, last: last)
            case .quoted(let quote, let parts):
                if byte == quote { place = .tag(parts: parts + 1, last: byte) }
                if parts > HTMLInput.mostAttributes { leaveOut(from: at - 1) }
            }
        }
        leaveOut(from: at)
    }

    private mutating func leaveOut(from start: Int) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[done..<start]))
        done = at
    }

    private mutating func startTag() {
        guard at < source.count else { return }
        switch source[at] {
        case UInt8(ascii: "!"): readDeclaration()
        case UInt8(ascii: "/"): readEndTag()
        case let byte where HTMLInput.isLetter(byte): place = .tag(parts: 0, last: UInt8(ascii: "<"))
        default: break
        }
    }

    /// One without a name is skipped by browsers, and taken for text by libxml2.
    private mutating func readEndTag() {
        guard at + 1 < source.count, !HTMLInput.isLetter(source[at + 1]) else { return }
        let start = at - 1
        at = end(of: ">")
        leaveOut(from: start)
    }

    /// Browsers skip every declaration, those of CDATA and Word's conditions too, which libxml2 takes for text. Comments,
    /// which may have such in them, are skipped by it.
    private mutating func readDeclaration() {
        let start = at - 1
        let rest = source[start...]
        if rest.starts(with: "<!--".utf8) {
            let end = end(of: "-->")
            while at < end {
                at += 1
                if source[at - 1] == 0 { leaveOut(from: at - 1) }
            }
        } else {
            at = end(of: rest.starts(with: "<![CDATA[".utf8) ? "]]>" : ">")
            leaveOut(from: start)
        }
    }

    /// The place after the next occurrence of a mark, or after all.
    private func end(of mark: StaticString) -> Int {
        mark.withUTF8Buffer { mark in
            var start = at
            while start + mark.count <= source.count {
                if source[start..<start + mark.count].elementsEqual(mark) { return start + mark.count }
                start += 1
            }
            return source.count
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private mutating func readTag(_ byte: UInt8, parts: Int, last: UInt8) {
        let isBeyond = parts > HTMLInput.mostAttributes
        switch byte {
        case UInt8(ascii: ">"):
            place = .text
            return
        case UInt8(ascii: "<") where isBeyond:
            place = .text
            return startTag()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            place = last == UInt8(ascii: "=") ? .quoted(by: byte, parts: parts) : .tag(parts: parts, last: byte)
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
            // White space may stand between `=` and the value.
            place = .tag(parts: parts + 1, last: last == UInt8(ascii: "=") ? last : byte)
        default: place = .tag(parts: parts, last: byte)
        }
        if isBeyond { leaveOut(from: at - 1) }
    }
}
