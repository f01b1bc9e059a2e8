/// Bytes as letters that every server passes on.
public enum Base64 {
    /// In lines of 76, each but the last with a line end.
    public static func lines(_ bytes: [UInt8]) -> [UInt8] {
        let whole = (bytes.count + 2) / 3 * 4
        let size = whole + max(0, whole - 1) / lineLength * 2
        return [UInt8](unsafeUninitializedCapacity: size) { target, count in
            bytes.withUnsafeBufferPointer { source in
                var (at, column) = (0, 0)
                var place = 0
                while place < source.count {
                    if column == lineLength {
                        target[at] = 0x0D
                        target[at + 1] = 0x0A
                        at += 2
                        column = 0
                    }
                    write(source, place, to: target, at)
                    place += 3
                    at += 4
                    column += 4
                }
                count = at
            }
        }
    }

    /// Appended in one line.
    static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let (two, three) = (start + 1 < bytes.count, start + 2 < bytes.count)
            let group =
                UInt32(bytes[start]) << 16 | (two ? UInt32(bytes[start + 1]) << 8 : 0)
                | (three ? UInt32(bytes[start + 2]) : 0)
            text.append(letters[Int(group >> 18 & 63)])
            text.append(letters[Int(group >> 12 & 63)])
            text.append(two ? letters[Int(group >> 6 & 63)] : UInt8(ascii: "="))
            text.append(three ? letters[Int(group & 63)] : UInt8(ascii: "="))
        }
    }

    @inline(__always)
    private static func write(
        _ source: UnsafeBufferPointer<UInt8>, _ place: Int, to target: UnsafeMutableBufferPointer<UInt8>, _ at: Int
    ) {
        let (two, three) = (place + 1 < source.count, place + 2 < source.count)
        let group =
            UInt32(source[place]) << 16 | (two ? UInt32(source[place + 1]) << 8 : 0)
            | (three ? UInt32(source[place + 2]) : 0)
        target[at] = letter(group >> 18 & 63)
        target[at + 1] = letter(group >> 12 & 63)
        target[at + 2] = two ? letter(group >> 6 & 63) : UInt8(ascii: "=")
        target[at + 3] = three ? letter(group & 63) : UInt8(ascii: "=")
    }

    @inline(__always)
    private static func letter(_ number: UInt32) -> UInt8 {
        let number = UInt8(truncatingIfNeeded: number)
        if number < 26 { return number &+ 65 }
        if number < 52 { return number &+ 71 }
        if number < 62 { return number &- 4 }
        return number == 62 ? UInt8(ascii: "+") : UInt8(ascii: "/")
    }

    private static let letters = (0..<64).map { letter($0) }
    private static let lineLength = 76
}
