extension Filter {
    static let replacing = [
        replace("replace", 1...2, .all), replace("replace_first", 1...2, .first), replace("replace_last", 2...2, .last),
    ]

    static let removing = [
        replace("remove", 1...1, .all), replace("remove_first", 1...1, .first), replace("remove_last", 1...1, .last),
    ]

    fileprivate enum Occurrence {
        case all, first, last
    }

    private static func replace(_ name: String, _ arity: ClosedRange<Int>, _ which: Occurrence) -> Filter {
        plain(name, arity) { input, arguments, context throws(FilterError) in
            let text = try context.text(input)
            let part = try context.text(arguments[0])
            let replacement = try context.text(arguments[1])
            try context.charge(text.utf8.count + min(part.utf8.count, text.utf8.count))
            return .string(try context.replace(which, part, in: Array(text.utf8), with: Array(replacement.utf8)))
        }
    }
}

extension FilterContext {
    fileprivate mutating func replace(
        _ which: Filter.Occurrence, _ part: String, in text: [UInt8], with replacement: [UInt8]
    ) throws(FilterError) -> String {
        var bytes: [UInt8] = []
        var start = 0
        let matches = matches(which, part, in: text)
        // Ruby's `gsub` and `sub` give a backslash in the replacement a meaning; the last occurrence is replaced otherwise.
        let isPlain = which == .last || !replacement.contains(UInt8(ascii: "\\"))
        for match in matches {
            bytes.append(contentsOf: text[start..<match.lowerBound])
            start = match.upperBound
            if isPlain {
                try charge(replacement.count)
                bytes.append(contentsOf: replacement)
            } else {
                try append(replacement, for: match, in: text, to: &bytes)
            }
        }
        bytes.append(contentsOf: text[start...])
        return String(decoding: bytes, as: UTF8.self)
    }

    private func matches(_ which: Filter.Occurrence, _ part: String, in text: [UInt8]) -> [Range<Int>] {
        guard part.utf8.count <= text.count else { return [] }
        let search = ByteSearch(part)
        var matches: [Range<Int>] = []
        if part.isEmpty {
            switch which {
            case .first: return [0..<0]
            case .last: return [text.count..<text.count]
            // Between all scalars: not in front of a byte that continues one.
            case .all: return (0...text.count).filter { $0 == text.count || text[$0] & 0xC0 != 0x80 }.map { $0..<$0 }
            }
        }
        if which == .last {
            let reversed = ByteSearch(reversing: part).firstRange(in: text.reversed())
            return reversed.map { [text.count - $0.upperBound..<text.count - $0.lowerBound] } ?? []
        }
        var start = 0
        while let match = search.firstRange(in: text, from: start) {
            matches.append(match)
            if which == .first { break }
            start = match.upperBound
        }
        return matches
    }

    /// `\0` and `\&` stand for what is replaced, ``\` `` and `\'` for what is before and after it, `\1` to `\9` for nothing.
    private mutating func append(
        _ replacement: [UInt8], for match: Range<Int>, in text: [UInt8], to bytes: inout [UInt8]
    ) throws(FilterError) {
        var rest = replacement[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let command = rest.first else {
                try charge(1)
                bytes.append(byte)
                continue
            }
            rest = rest.dropFirst()
            let inserted: ArraySlice<UInt8> =
                switch command {
                case UInt8(ascii: "0"), UInt8(ascii: "&"): text[match]
                case UInt8(ascii: "1")...UInt8(ascii: "9"): []
                case UInt8(ascii: "`"): text[..<match.lowerBound]
                case UInt8(ascii: "'"): text[match.upperBound...]
                case UInt8(ascii: "\\"): [byte]
                default: [byte, command]
                }
            try charge(inserted.count)
            bytes.append(contentsOf: inserted)
        }
    }
}
