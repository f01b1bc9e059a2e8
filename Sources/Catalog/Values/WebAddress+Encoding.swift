extension WebAddress {
    /// A text as a part of an address, with everything escaped that could mean something there.
    public static func encoded(_ text: String) -> String { escaped(text, keeping: isUnreserved) }

    /// A path with letters of other scripts escaped, since not every reader takes them.
    package static func encodedLetters(_ path: String) -> String {
        isASCII(path) ? path : escaped(path) { $0 < 0x80 }
    }

    static func isASCII(_ text: String) -> Bool {
        // Nearly every text knows.
        text.utf8Span.isKnownASCII || text.utf8.allSatisfy { $0 < 0x80 }
    }

    @inline(__always)
    private static func escaped(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        var text = text
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: 3 * bytes.count) { escaped in
                var end = 0
                for byte in bytes {
                    if isKept(byte) {
                        escaped[end] = byte
                        end += 1
                    } else {
                        escaped[end] = UInt8(ascii: "%")
                        escaped[end + 1] = hexDigit(byte >> 4)
                        escaped[end + 2] = hexDigit(byte & 15)
                        end += 3
                    }
                }
                return end
            }
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
