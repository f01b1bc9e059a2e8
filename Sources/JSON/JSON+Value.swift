extension JSON {
    /// A value that was read, to be written again: a number that isn't whole as the nearest that a machine counts with.
    public init(_ value: JSONValue) {
        switch value.kind {
        case .null: self = .null
        case .bool: self = .bool(value.bool == true)
        case .number: self = value.int.map(JSON.int) ?? .double(value.double ?? .nan)
        case .string: self = .string(value.string ?? "")
        case .array: self = .array(value.elements.map(JSON.init))
        case .object: self = .object(value.members.map { Member($0.key.string ?? "", JSON($0.value)) })
        }
    }
}
