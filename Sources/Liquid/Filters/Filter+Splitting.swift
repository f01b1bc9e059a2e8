extension Filter {
    static let splitting = [
        plain("split", 1...1) { input, arguments, context throws(FilterError) in
            let separator = try context.text(arguments[0])
            let text = try context.text(input)
            try context.charge(text.utf8.count + min(separator.utf8.count, text.utf8.count))
            return .array(try context.split(text, by: separator))
        }
    ]
}

extension FilterContext {
    fileprivate mutating func split(_ text: String, by separator: String) throws(FilterError) -> [Value] {
        var parts: [Value] = []
        if separator.isEmpty {
            try charge(elements: text.scalarCount)
            return text.unicodeScalars.map { .string(String($0)) }
        }
        if separator == " " {
            for word in text.utf8.split(whereSeparator: Ascii.isSpace) {
                try charge(elements: 1)
                parts.append(.string(String(Substring(word))))
            }
            return parts
        }
        if separator.utf8.count > text.utf8.count { return text.isEmpty ? [] : [.string(text)] }
        let bytes = Array(text.utf8)
        let search = ByteSearch(separator)
        var start = 0
        // Empty parts at the end are dropped, so that they needn't be made before something follows them.
        var empties = 0
        while start <= bytes.count {
            let end = search.firstRange(in: bytes, from: start)
            let part = start..<(end?.lowerBound ?? bytes.count)
            if part.isEmpty {
                empties += 1
            } else {
                try charge(elements: empties + 1)
                parts.append(contentsOf: repeatElement(.string(""), count: empties))
                empties = 0
                parts.append(.string(String(decoding: bytes[part], as: UTF8.self)))
            }
            guard let end else { break }
            start = end.upperBound
        }
        return parts
    }
}
