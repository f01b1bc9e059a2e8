extension WebAddress {
    /// A text as a part of an address, with everything escaped that could mean something there.
    public static func encoded(_ text: String) -> String {
        let bytes = text.utf8
        return String(unsafeUninitializedCapacity: 3 * bytes.count) { encoded in
            var end = 0
            for byte in bytes {
                if isUnreserved(byte) {
                    encoded[end] = byte
                    end += 1
                } else {
                    encoded[end] = UInt8(ascii: "%")
                    encoded[end + 1] = hexDigit(byte >> 4)
                    encoded[end + 2] = hexDigit(byte & 15)
                    end += 3
                }
            }
            return end
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func hexDigit(_ number: UInt8) -> UInt8 {
        number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
    }
}
