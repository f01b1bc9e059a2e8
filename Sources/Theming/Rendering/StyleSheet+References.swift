import Foundation

extension StyleSheet {
    /// What stands between the brackets of a `url(…)`.
    struct Reference: Equatable {
        /// Without quotes.
        var text: String
        /// With them.
        var bytes: Range<Int>
    }

    /// What a style sheet names outside comments and texts, in its order.
    static func references(in sheet: [UInt8]) -> [Reference] {
        var references: [Reference] = []
        var place = 0
        while place < sheet.count {
            switch sheet[place] {
            case UInt8(ascii: "/") where sheet.has("/*", at: place): place = sheet.end(of: "*/", from: place + 2)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): place = endOfText(in: sheet, from: place)
            case UInt8(ascii: "u"), UInt8(ascii: "U"):
                guard sheet.has("url(", at: place), place == 0 || !isPartOfName(sheet[place - 1]) else { fallthrough }
                let found = reference(in: sheet, from: place + 4)
                references.append(found)
                place = found.bytes.upperBound
            default: place += 1
            }
        }
        return references
    }

    /// The same with other addresses: those that `address` answers for what is named.
    static func replacing(
        _ references: [Reference], in sheet: [UInt8], _ address: (Reference) -> String?
    ) -> [UInt8] {
        var replaced: [UInt8] = []
        var start = 0
        for reference in references {
            guard let address = address(reference) else { continue }
            replaced += sheet[start..<reference.bytes.lowerBound] + "\"\(address)\"".utf8
            start = reference.bytes.upperBound
        }
        return replaced + sheet[start...]
    }

    private static func reference(in sheet: [UInt8], from start: Int) -> Reference {
        var start = start
        while start < sheet.count, isSpace(sheet[start]) { start += 1 }
        if start < sheet.count, sheet[start] == UInt8(ascii: "\"") || sheet[start] == UInt8(ascii: "'") {
            let end = endOfText(in: sheet, from: start)
            let isClosed = end > start + 1 && sheet[end - 1] == sheet[start]
            let text = sheet[(start + 1)..<(isClosed ? end - 1 : end)]
            return Reference(text: String(decoding: text, as: UTF8.self), bytes: start..<end)
        }
        let text = sheet[start...].prefix { $0 != UInt8(ascii: ")") && !isSpace($0) }
        return Reference(text: String(decoding: text, as: UTF8.self), bytes: text.startIndex..<text.endIndex)
    }

    /// Behind the quote that closes it.
    private static func endOfText(in sheet: [UInt8], from start: Int) -> Int {
        var place = start + 1
        while place < sheet.count, sheet[place] != sheet[start] {
            place += sheet[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(place + 1, sheet.count)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}

extension StyleSheet.Reference {
    /// The file of the theme that is meant, by its name, and what follows it in the address; nil for what lies elsewhere or
    /// is a part of this very document.
    var file: (name: String, rest: Substring)? {
        let end = text.firstIndex { $0 == "?" || $0 == "#" } ?? text.endIndex
        let path = text[..<end]
        guard !path.isEmpty, !path.hasPrefix("/"), !path.prefix(while: { $0 != "/" }).contains(":") else { return nil }
        let name = path.removingPercentEncoding ?? String(path)
        // Assets and fonts lie in two folders of a theme, and in one of the site.
        for folder in ["./", "../assets/", "../fonts/"] where name.hasPrefix(folder) {
            return (String(name.dropFirst(folder.count)), text[end...])
        }
        return (name, text[end...])
    }
}

extension [UInt8] {
    fileprivate func has(_ text: String, at place: Int) -> Bool {
        self[place...].prefix(text.utf8.count).elementsEqual(text.utf8) { $0 == $1 || ($0 | 0x20) == $1 }
    }

    fileprivate func end(of text: String, from place: Int) -> Int {
        let last = count - text.utf8.count
        guard place <= last else { return count }
        return (place...last).first { has(text, at: $0) }.map { $0 + text.utf8.count } ?? count
    }
}
