extension [UInt8] {
    @inlinable
    public mutating func append(integer value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append<Value: FixedWidthInteger>(integers values: [Value]) {
        values.map(\.littleEndian).withUnsafeBytes { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(string: String) {
        var string = string
        string.withUTF8 {
            append(integer: UInt32($0.count))
            append(contentsOf: $0)
        }
    }

    @inlinable
    public mutating func append(digest: Digest) {
        // Straight from where it lies: an array each makes writing an index twice as slow.
        Swift.withUnsafeBytes(of: digest) { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append<Value>(optional value: Value?, _ write: (inout [UInt8], Value) -> Void) {
        append(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    @inlinable
    public mutating func append<Item>(list items: [Item], _ write: (inout [UInt8], Item) -> Void) {
        append(integer: UInt32(items.count))
        for item in items { write(&self, item) }
    }
}
