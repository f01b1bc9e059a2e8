/// Eight bytes of a text, looked at together as one word.
public enum EightBytes {
    /// A byte of 1 in each place: times another byte, that byte in each.
    @inline(__always)
    public static var ones: UInt64 { 0x0101_0101_0101_0101 }

    /// The highest bit of each byte.
    @inline(__always)
    public static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// Has the highest bit of a byte set where it is 0, and where none is, no such bit.
    @inline(__always)
    public static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}
