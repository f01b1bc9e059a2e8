import Catalog

/// What calendar and clock show at an instant, so many seconds ahead of UTC.
struct CivilTime {
    let day: Day
    let hour: Int
    let minute: Int
    let second: Int
    let millisecond: Int
    let offset: Int

    init(_ instant: Instant, offset: Int) {
        let local = instant.milliseconds + Int64(offset) * 1000
        let number = Int((local >= 0 ? local : local - 86_399_999) / 86_400_000)
        let rest = Int(local - Int64(number) * 86_400_000)
        day = Day(number: number)
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1000 % 60
        millisecond = rest % 1000
        self.offset = offset
    }

    /// Whether its year has the four digits that all formats want.
    var isWritable: Bool { (0...9999).contains(day.year) }
}

extension [UInt8] {
    /// As RFC 3339 has it, with the offset: `2026-07-15T08:00:00+03:00`. It knows no seconds of offsets, which clocks had
    /// before 1972: these are left out, and taken off the time as well.
    mutating func append(_ instant: Instant, offset: Int) {
        let time = CivilTime(instant, offset: offset / 60 * 60)
        guard time.isWritable else { return append(utc: instant) }
        guard time.millisecond > 0 else { return append(whole: time) }
        var text = ShortText(time)
        let minutes = Int(time.offset.magnitude) / 60
        text.add(time.offset < 0 ? "-" : "+", pair: minutes / 60)
        text.add(":", pair: minutes % 60)
        append(text)
    }

    /// Without a fraction, as nearly all are: each digit at its place.
    private mutating func append(whole time: CivilTime) {
        var text = InlineArray<25, UInt8>(repeating: UInt8(ascii: "-"))
        text.put(time.day.year / 100, at: 0)
        text.put(time.day.year % 100, at: 2)
        text.put(time.day.month, at: 5)
        text.put(time.day.day, at: 8)
        text[10] = UInt8(ascii: "T")
        text.put(time.hour, at: 11)
        text[13] = UInt8(ascii: ":")
        text.put(time.minute, at: 14)
        text[16] = UInt8(ascii: ":")
        text.put(time.second, at: 17)
        if time.offset >= 0 { text[19] = UInt8(ascii: "+") }
        let minutes = Int(time.offset.magnitude) / 60
        text.put(minutes / 60, at: 20)
        text[22] = UInt8(ascii: ":")
        text.put(minutes % 60, at: 23)
        Swift.withUnsafeBytes(of: text) { append(contentsOf: $0) }
    }

    /// The same in UTC: `2026-07-15T05:00:00Z`.
    mutating func append(utc instant: Instant) {
        var text = ShortText(CivilTime(instant, offset: 0))
        text.add(UInt8(ascii: "Z"))
        append(text)
    }

    /// As RFC 5545 has it, which knows no fractions of a second: `20260715T080000`.
    mutating func append(basic time: CivilTime, isUTC: Bool = false) {
        var text = InlineArray<16, UInt8>(repeating: UInt8(ascii: "Z"))
        text.put(time.day.year / 100 % 100, at: 0)
        text.put(time.day.year % 100, at: 2)
        text.put(time.day.month, at: 4)
        text.put(time.day.day, at: 6)
        text[8] = UInt8(ascii: "T")
        text.put(time.hour, at: 9)
        text.put(time.minute, at: 11)
        text.put(time.second, at: 13)
        Swift.withUnsafeBytes(of: text) {
            append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<(isUTC ? 16 : 15)]))
        }
    }
}

extension InlineArray where Element == UInt8 {
    /// The two digits of a number.
    @inline(__always)
    fileprivate mutating func put(_ number: Int, at place: Int) {
        let pair = UInt8(truncatingIfNeeded: number)
        self[place] = UInt8(ascii: "0") &+ pair / 10
        self[place + 1] = UInt8(ascii: "0") &+ pair % 10
    }
}

extension ShortText {
    fileprivate init(_ time: CivilTime) {
        self.init()
        add(pair: time.day.year / 100)
        add(pair: time.day.year)
        add("-", pair: time.day.month)
        add("-", pair: time.day.day)
        add("T", pair: time.hour)
        add(":", pair: time.minute)
        add(":", pair: time.second)
        guard time.millisecond > 0 else { return }
        add(".", pair: time.millisecond / 10)
        add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: time.millisecond % 10))
    }
}
