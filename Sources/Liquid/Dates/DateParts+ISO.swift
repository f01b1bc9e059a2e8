extension DateParts {
    /// `2024-03-05`, `2024-03-05 10:00`, `2024-03-05T10:00:00.123Z`: the common form, read in one go; nil for all others.
    init?(iso text: [UInt8]) {
        self.init()
        var place = 0
        func digits(_ count: Int) -> Int? {
            guard place + count <= text.count else { return nil }
            let number = DateParser.number(text[place..<place + count])
            place += count
            return number
        }
        func skip(_ mark: UInt8) -> Bool {
            guard place < text.count, text[place] == mark else { return false }
            place += 1
            return true
        }
        guard let year = digits(4), skip(0x2D), let month = digits(2), skip(0x2D), let day = digits(2) else {
            return nil
        }
        (self.year, self.month, self.day, isYearShort) = (year, month, day, false)
        if place == text.count { return }
        guard skip(UInt8(ascii: "t")) || skip(0x20), let hour = digits(2), skip(0x3A), let minute = digits(2) else {
            return nil
        }
        (self.hour, self.minute) = (hour, minute)
        if skip(0x3A) {
            guard let second = digits(2) else { return nil }
            self.second = second
            if skip(0x2E) {
                let fraction = text[place...].prefix(while: Ascii.isDigit)
                place = fraction.endIndex
                nanoseconds = DateParser.fraction(fraction)
            }
        }
        if place == text.count { return }
        _ = skip(0x20)
        zone = String(decoding: text[place...], as: UTF8.self)
        if skip(UInt8(ascii: "z")) {
            guard place == text.count else { return nil }
        } else {
            guard skip(0x2B) || skip(0x2D), digits(2) != nil else { return nil }
            _ = skip(0x3A)
            guard digits(2) != nil, place == text.count else { return nil }
        }
    }
}
