/// Bytes as letters that every server and every format passes on.
public enum Base64 {
    /// In lines of 76, each but the last with a line end.
    public static func lines(_ bytes: [UInt8]) -> [UInt8] {
        let whole = length(of: bytes.count)
        let size = whole + max(0, whole - 1) / lineLength * 2
        return [UInt8](unsafeUninitializedCapacity: size) { target, count in
            bytes.withUnsafeBytes { source in
                let target = UnsafeMutableRawBufferPointer(target)
                var start = 0
                while start < source.count {
                    if count > 0 {
                        target[count] = 0x0D
                        target[count + 1] = 0x0A
                        count += 2
                    }
                    let end = min(start + lineLength / 4 * 3, source.count)
                    write(source[start..<end], to: target[count...])
                    count += length(of: end - start)
                    start = end
                }
            }
        }
    }

    /// Appends them in one line.
    public static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        let start = text.count
        text.append(contentsOf: repeatElement(0, count: length(of: bytes.count)))
        text.withUnsafeMutableBytes { target in
            bytes.withUnsafeBytes { write($0[...], to: target[start...]) }
        }
    }

    private static func length(of count: Int) -> Int { (count + 2) / 3 * 4 }

    /// Three bytes are two pairs of letters.
    private static func write(_ source: Slice<UnsafeRawBufferPointer>, to target: Slice<UnsafeMutableRawBufferPointer>)
    {
        let (source, target) = (
            UnsafeRawBufferPointer(rebasing: source), UnsafeMutableRawBufferPointer(rebasing: target)
        )
        pairs.withUnsafeBufferPointer { pairs in
            var (at, place) = (0, 0)
            while place + 3 <= source.count {
                let group = Int(source[place]) << 16 | Int(source[place + 1]) << 8 | Int(source[place + 2])
                target.storeBytes(of: pairs[group >> 12], toByteOffset: at, as: UInt16.self)
                target.storeBytes(of: pairs[group & 0xFFF], toByteOffset: at + 2, as: UInt16.self)
                place += 3
                at += 4
            }
            guard place < source.count else { return }
            let isTwo = place + 1 < source.count
            let group = Int(source[place]) << 16 | (isTwo ? Int(source[place + 1]) << 8 : 0)
            target.storeBytes(of: pairs[group >> 12], toByteOffset: at, as: UInt16.self)
            target.storeBytes(of: pairs[group & 0xFFF], toByteOffset: at + 2, as: UInt16.self)
            target[at + 3] = UInt8(ascii: "=")
            if !isTwo { target[at + 2] = UInt8(ascii: "=") }
        }
    }

    /// Of twelve bits each, as they lie in memory.
    private static let pairs: [UInt16] = (0..<4096).map { bits in
        (UInt16(letter(bits & 63)) << 8 | UInt16(letter(bits >> 6))).littleEndian
    }

    private static func letter(_ number: Int) -> UInt8 {
        let number = UInt8(truncatingIfNeeded: number)
        if number < 26 { return number &+ 65 }
        if number < 52 { return number &+ 71 }
        if number < 62 { return number &- 4 }
        return number == 62 ? UInt8(ascii: "+") : UInt8(ascii: "/")
    }

    private static let lineLength = 76
}
