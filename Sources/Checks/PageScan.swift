/// The addresses and the anchors of one page of ours, found without building a tree of it: attributes are always quoted.
struct PageScan {
    struct Reference: Hashable {
        var address: String
        /// Where it stands.
        var bytes: Range<Int>
    }

    private(set) var references: [Reference] = []
    private(set) var anchors: Set<String> = []

    init(_ bytes: [UInt8]) {
        var place = 0
        while let tag = PageScan.tag(in: bytes, from: place) {
            for (name, value) in PageScan.attributes(in: bytes, tag) { note(name, value, bytes) }
            place = tag.upperBound
        }
    }

    private mutating func note(_ name: String, _ value: Range<Int>, _ bytes: [UInt8]) {
        let text = PageScan.unescaped(String(decoding: bytes[value], as: UTF8.self))
        switch name {
        case "id": anchors.insert(text)
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
