/// A place in a short text in small letters, and the small steps that patterns for dates are made of. Each returns what it
/// passed over, or nil and stays where it is.
struct DateScanner {
    let bytes: [UInt8]
    var place: Int

    init(_ bytes: [UInt8], at place: Int = 0) {
        self.bytes = bytes
        self.place = place
    }

    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Whether a word begins or ends here.
    var isAtBoundary: Bool {
        let before = place > 0 && Ascii.isWord(bytes[place - 1])
        return before != (next.map(Ascii.isWord) ?? false)
    }

    @discardableResult
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    @discardableResult
    mutating func skip(_ word: String) -> Bool {
        guard bytes[place...].starts(with: word.utf8) else { return false }
        place += word.utf8.count
        return true
    }

    mutating func skipSpaces() {
        skip(while: Ascii.isSpace)
    }

    mutating func skip(while isPart: (UInt8) -> Bool) {
        while let byte = next, isPart(byte) { place += 1 }
    }

    mutating func digits(_ count: ClosedRange<Int> = 1...128) -> ArraySlice<UInt8>? {
        let start = place
        while place - start < count.upperBound, let byte = next, Ascii.isDigit(byte) { place += 1 }
        guard place - start >= count.lowerBound else {
            place = start
            return nil
        }
        return bytes[start..<place]
    }

    /// Digits with an apostrophe and signs in front, where they are allowed.
    mutating func numeral(signs: [UInt8] = []) -> ArraySlice<UInt8>? {
        let start = place
        skip(UInt8(ascii: "'"))
        if let byte = next, signs.contains(byte) { place += 1 }
        guard digits() != nil else {
            place = start
            return nil
        }
        return bytes[start..<place]
    }

    mutating func month() -> Int? {
        guard let number = DateScanner.months.firstIndex(where: { bytes[place...].starts(with: $0) }) else {
            return nil
        }
        place += 3
        return number + 1
    }

    private static let months = Moment.months.map { $0.lowercased().utf8.prefix(3).map { $0 } }
    static let weekdays = Moment.weekdays.map { $0.lowercased().utf8.prefix(3).map { $0 } }
}
