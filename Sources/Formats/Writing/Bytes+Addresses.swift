import Catalog

extension [UInt8] {
    /// An address with letters of other scripts as percent signs and digits, since not every reader takes them.
    mutating func append(_ address: WebAddress) {
        append(utf8: WebAddress.encodedLetters(address.text))
    }

    /// A mailbox as the address of a link.
    mutating func append(mailbox: String) {
        append("mailto:")
        appendEncoded(mailbox) { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "'"):
                true
            default: false
            }
        }
    }

    /// A path that can't end its line or start a comment.
    mutating func append(path: String) {
        appendEncoded(path) { (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "#") }
    }

    @inline(__always)
    private mutating func appendEncoded(_ text: String, keeping isKept: (UInt8) -> Bool) {
        text.utf8Span.span.withUnsafeBufferPointer { bytes in
            var start = 0
            for place in 0..<bytes.count where !isKept(bytes[place]) {
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
                append(UInt8(ascii: "%"))
                append(hexDigit: bytes[place] >> 4)
                append(hexDigit: bytes[place] & 15)
                start = place + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    mutating func append(hexDigit digit: UInt8) {
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
}
