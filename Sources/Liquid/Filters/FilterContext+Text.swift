extension FilterContext {
    /// A value as filters for texts see it; what must be written out for that is charged.
    mutating func text(_ value: Value) throws(FilterError) -> String {
        switch value {
        case .string(let text):
            steps &+= text.utf8.count / Value.bytesPerStep
            return text
        case .null, .empty, .blank: return ""
        case .markup(let markup) where markup.pieces.count == 1:
            steps &+= markup.pieces[0].text.utf8.count / Value.bytesPerStep
            return markup.pieces[0].text
        case .markup(let markup):
            steps &+= markup.weight
            try charge(markup.size)
            return markup.text
        case .array, .object:
            var bytes: [UInt8] = []
            try value.inspect(to: &bytes, limit: budget)
            try charge(bytes.count)
            return String(decoding: bytes, as: UTF8.self)
        default: return value.text
        }
    }

    /// The text of an argument; nothing if it isn't given.
    mutating func text(_ value: Value?) throws(FilterError) -> String {
        guard let value else { return "" }
        return try text(value)
    }

    /// A whole number as arguments that count something must be; what is only like one is refused.
    mutating func integer(_ value: Value) throws(FilterError) -> Int {
        switch value {
        case .int(let number): return number
        case .big(let number): return Whole.big(number).clamped
        default:
            guard let number = Whole(strict: try text(value)) else { throw .message("invalid integer") }
            return number.clamped
        }
    }

    /// Charges for elements of a list that are kept in another one.
    mutating func charge(elements: Int) throws(FilterError) {
        let (bytes, overflow) = elements.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
        try charge(overflow ? .max : bytes)
    }
}
