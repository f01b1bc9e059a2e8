/// A few digits and signs, put together before they are appended: to append them one by one takes several times as long.
struct ShortText {
    private var bytes = InlineArray<48, UInt8>(repeating: 0)
    private var count = 0

    /// Nothing that is written here is longer than that.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        guard count < 48 else { return }
        bytes[count] = byte
        count += 1
    }

    /// The last two digits of a number.
    @inline(__always)
    mutating func add(pair number: Int) {
        let pair = UInt32(truncatingIfNeeded: number) % 100
        add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair / 10))
        add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: pair % 10))
    }

    /// A sign and two digits.
    mutating func add(_ sign: Unicode.Scalar, pair number: Int) {
        add(UInt8(ascii: sign))
        add(pair: number)
    }

    fileprivate func append(to text: inout [UInt8]) {
        withUnsafeBytes(of: bytes) { text.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
}

extension [UInt8] {
    mutating func append(_ text: ShortText) { text.append(to: &self) }
}
