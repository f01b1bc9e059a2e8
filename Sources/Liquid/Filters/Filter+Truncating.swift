extension Filter {
    static let truncating = [
        plain("truncate", 0...2) { input, arguments, context throws(FilterError) in
            if input.isNull { return .null }
            let text = try context.text(input)
            let length = try context.integer(arguments[0] ?? 50)
            let ellipsis = try context.text(arguments[1] ?? "...")
            let count = text.scalarCount
            guard count > length else { return context.whole(input, text) }
            let (kept, overflow) = length.subtractingReportingOverflow(ellipsis.scalarCount)
            try context.charge(text.utf8.count + ellipsis.utf8.count)
            return .string(text.scalars(0..<(overflow ? 0 : max(0, kept)), of: count) + ellipsis)
        },
        plain("truncatewords", 0...2) { input, arguments, context throws(FilterError) in
            if input.isNull { return .null }
            let text = try context.text(input)
            let limit = max(1, try context.integer(arguments[0] ?? 15))
            let ellipsis = try context.text(arguments[1] ?? "...")
            try context.charge(text.utf8.count + ellipsis.utf8.count)
            var bytes: [UInt8] = []
            var words = 0
            var isInside = false
            for byte in text.utf8 {
                if !Ascii.isSpace(byte) {
                    if !isInside {
                        if words > 0 { bytes.append(0x20) }
                        words += 1
                    }
                    bytes.append(byte)
                    isInside = true
                } else if isInside, words == limit {
                    // Ruby counts an empty word behind the last space, which is cut off as any other.
                    bytes.append(contentsOf: ellipsis.utf8)
                    return .string(String(decoding: bytes, as: UTF8.self))
                } else {
                    isInside = false
                }
            }
            return context.whole(input, text)
        },
    ]
}

extension FilterContext {
    /// A text of which nothing is cut off: its pieces stay what they are.
    fileprivate func whole(_ input: Value, _ text: String) -> Value {
        escapes && input.isMarkup ? input : .string(text)
    }
}
