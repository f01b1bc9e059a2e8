extension DateParts {
    mutating func set(year: ArraySlice<UInt8>?, month: Int, day: ArraySlice<UInt8>?) {
        set(year, Array(String(month).utf8)[...], day)
    }

    /// Three parts in the order year, month, day, unless what they look like says otherwise: what has an apostrophe or more
    /// than two digits is the year; of two parts the first is the month.
    mutating func set(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, _ third: ArraySlice<UInt8>?) {
        set(Optional(first), second, third)
    }

    private mutating func set(_ first: ArraySlice<UInt8>?, _ second: ArraySlice<UInt8>, _ third: ArraySlice<UInt8>?) {
        var (year, month, day): (ArraySlice<UInt8>?, ArraySlice<UInt8>?, ArraySlice<UInt8>?) = (first, second, third)
        func isYear(_ text: ArraySlice<UInt8>) -> Bool { text.count > 2 || text.first == UInt8(ascii: "'") }
        if year != nil, day == nil { (year, month, day) = (day, year, month) }
        if year == nil, let text = day, isYear(text) { swap(&year, &day) }
        if let text = year, let last = text.last, !Ascii.isDigit(last) {
            // "3rd": the day stands where the year is looked for.
            let digits = text.prefix { Ascii.isDigit($0) }
            (year, day) = (day, digits)
        }
        if let text = month, isYear(text) { (year, month, day) = (month, day, year) }
        if let text = day, isYear(text) { swap(&year, &day) }
        if let text = year {
            let number = text.drop { !Ascii.isDigit($0) && $0 != 0x2B && $0 != 0x2D }
            let isSigned = number.first.map { !Ascii.isDigit($0) } ?? false
            let digits = isSigned ? number.dropFirst() : number
            isYearShort = !isSigned && digits.count <= 2
            self.year = DateParser.number(digits[...]).map { number.first == 0x2D ? -$0 : $0 } ?? 1_000_000_000
        }
        self.month = month.map { DateParser.number($0.filter(Ascii.isDigit)[...]) ?? 99 }
        self.day = day.map { DateParser.number($0.filter(Ascii.isDigit)[...]) ?? 99 }
    }
}
