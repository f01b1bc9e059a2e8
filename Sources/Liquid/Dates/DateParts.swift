/// What a text says of a date and a time; the rest is left to the calendar on the wall.
struct DateParts: Equatable {
    var year: Int?
    /// Whether a year of two digits is one of the last or this century.
    var isYearShort = true
    var month: Int?
    var day: Int?
    var yearDay: Int?
    var hour: Int?
    var minute: Int?
    var second: Int?
    var nanoseconds: Int?
    /// In small letters.
    var zone: String?

    /// The moment that is meant, seen from one in the same zone; nil if nothing is said or there is no such time. A day that
    /// a month doesn't have is one of the next month.
    func moment(seenFrom now: Int, in zone: Zone) -> Moment? {
        guard year ?? month ?? day ?? yearDay ?? hour ?? minute ?? second ?? nanoseconds != nil else { return nil }
        let offset = self.zone.flatMap(DateParts.offset)
        let today = WallTime(now + (offset ?? zone.offset(at: now)))
        var parts = self
        parts.complete(from: today)
        guard let local = parts.local else { return nil }
        let nanoseconds = nanoseconds ?? 0
        guard let offset else { return Moment(zone.instant(showing: local), nanoseconds: nanoseconds, in: zone) }
        let seconds = local - offset
        if zone.offset(at: seconds) == offset { return Moment(seconds, nanoseconds: nanoseconds, in: zone) }
        return Moment(seconds, nanoseconds: nanoseconds, offset: offset)
    }

    /// Everything larger than the largest part that is given is as it is today.
    private mutating func complete(from today: WallTime) {
        if isYearShort, let short = year, (0...99).contains(short) { year = short + (short >= 69 ? 1900 : 2000) }
        guard year == nil else { return }
        year = today.year
        guard yearDay == nil, month == nil else { return }
        month = today.month
        guard day == nil else { return }
        day = today.day
        guard hour == nil else { return }
        hour = today.hour
        guard minute == nil else { return }
        minute = today.minute
    }

    private var local: Int? {
        let (hour, minute, second) = (hour ?? 0, minute ?? 0, second ?? 0)
        guard let year, year.magnitude < 1_000_000_000, (1...12).contains(month ?? 1), (1...31).contains(day ?? 1),
            (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second),
            hour < 24 || minute == 0 && second == 0, (1...366).contains(yearDay ?? 1)
        else { return nil }
        var days = Calendar.days(year, month ?? 1, 1) + (day ?? 1) - 1
        if let yearDay { days = Calendar.days(year, 1, 1) + yearDay - 1 }
        return days * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// Seconds east of Greenwich; nil for names that Ruby doesn't know, which mean nothing.
    private static func offset(_ zone: String) -> Int? {
        let bytes = Array(zone.utf8)
        if bytes.count == 1, let letter = bytes.first { return military(letter) }
        if let hours = american[zone] { return hours * 3600 }
        guard let sign = bytes.first, sign == 0x2B || sign == 0x2D else { return nil }
        let digits = bytes.dropFirst().filter { $0 != 0x3A }
        guard digits.count == 2 || digits.count == 4 || digits.count == 6, digits.allSatisfy(Ascii.isDigit) else {
            return nil
        }
        var parts = [0, 0, 0]
        for (place, digit) in digits.enumerated() { parts[place / 2] = parts[place / 2] * 10 + Int(digit - 0x30) }
        let seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
        return sign == 0x2D ? -seconds : seconds
    }

    private static let american = [
        "utc": 0, "ut": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
        "pdt": -7,
    ]

    private static func military(_ letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "i"): Int(letter - 0x60) * 3600
        case UInt8(ascii: "k")...UInt8(ascii: "m"): Int(letter - 0x61) * 3600
        case UInt8(ascii: "n")...UInt8(ascii: "y"): -Int(letter - 0x6D) * 3600
        case UInt8(ascii: "z"): 0
        default: nil
        }
    }
}
