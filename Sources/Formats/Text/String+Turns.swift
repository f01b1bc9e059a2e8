import Glibc

extension String {
    /// Without the controls that turn the direction of reading for all that comes after them on a page.
    public var withoutTurns: String {
        guard hasTurns else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.turnsReading }))
    }

    /// They all begin with the same byte, as quotes and dashes do.
    private var hasTurns: Bool {
        let mayBegin = utf8.withContiguousStorageIfAvailable { text in
            text.baseAddress.map { memchr($0, 0xE2, text.count) != nil } ?? false
        }
        return mayBegin ?? true && unicodeScalars.contains(where: \.turnsReading)
    }
}

extension Unicode.Scalar {
    fileprivate var turnsReading: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }
}
