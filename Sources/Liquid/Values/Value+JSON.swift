import JSON

extension Value {
    /// A document as data: the order of keys and the difference between 1 and 1.0 are kept.
    public init(_ json: JSONValue) {
        switch json.kind {
        case .null: self = .null
        case .bool: self = .bool(json.bool == true)
        case .string: self = .string(json.string ?? "")
        case .array: self = .array(json.elements.map(Value.init))
        case .object: self = .object(Fields(json.members.map { ($0.key.string ?? "", Value($0.value)) }))
        case .number:
            let numeral = json.numeral ?? "0"
            let isWhole = numeral.utf8.allSatisfy { Ascii.isDigit($0) || $0 == UInt8(ascii: "-") }
            self = isWhole ? Parser.numeral(numeral) : .float(Double(numeral) ?? 0)
        }
    }
}
