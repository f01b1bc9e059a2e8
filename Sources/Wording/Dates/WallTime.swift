import Catalog

/// What calendar and clock on the wall show at an instant in some zone.
public struct WallTime: Hashable, Sendable {
    public let day: Day
    /// 0 on Sundays.
    public let weekday: Int
    public let hour: Int
    public let minute: Int
    public let second: Int
    public let millisecond: Int
    /// How many seconds the clock is ahead of UTC.
    public let offset: Int

    public init(_ instant: Instant, offset: Int) {
        let local = instant.milliseconds + Int64(offset) * 1000
        let number = Int((local >= 0 ? local : local - 86_399_999) / 86_400_000)
        let rest = Int(local - Int64(number) * 86_400_000)
        day = Day(number: number)
        weekday = ((number + 4) % 7 + 7) % 7
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1000 % 60
        millisecond = rest % 1000
        self.offset = offset
    }

    /// For machines: `2026-07-15T08:00:00+03:00`.
    public var iso: String {
        guard (1000...9999).contains(day.year), millisecond == 0 else { return longISO }
        // In one piece: pages have some dozens of these, and a text grown bit by bit takes ten times as long.
        return String(unsafeUninitializedCapacity: 25) { buffer in
            var place = 0
            func put(_ byte: UInt8) {
                buffer[place] = byte
                place += 1
            }
            func put(_ number: Int, after separator: UInt8) {
                put(separator)
                put(UInt8(ascii: "0") + UInt8(number / 10))
                put(UInt8(ascii: "0") + UInt8(number % 10))
            }
            for divisor in [1000, 100, 10, 1] { put(UInt8(ascii: "0") + UInt8(day.year / divisor % 10)) }
            put(day.month, after: UInt8(ascii: "-"))
            put(day.day, after: UInt8(ascii: "-"))
            put(hour, after: UInt8(ascii: "T"))
            put(minute, after: UInt8(ascii: ":"))
            put(second, after: UInt8(ascii: ":"))
            put(Int(offset.magnitude) / 3600 % 100, after: UInt8(ascii: offset < 0 ? "-" : "+"))
            put(Int(offset.magnitude) / 60 % 60, after: UInt8(ascii: ":"))
            return place
        }
    }

    private var longISO: String {
        var text: [UInt8] = []
        text.append(padded: max(0, day.year), 4)
        WallTime.write("-", day.month, to: &text)
        WallTime.write("-", day.day, to: &text)
        WallTime.write("T", hour, to: &text)
        WallTime.write(":", minute, to: &text)
        WallTime.write(":", second, to: &text)
        if millisecond > 0 { WallTime.write(".", millisecond, width: 3, to: &text) }
        WallTime.write(offset < 0 ? "-" : "+", Int(offset.magnitude) / 3600, to: &text)
        WallTime.write(":", Int(offset.magnitude) / 60 % 60, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static func write(_ separator: Unicode.Scalar, _ number: Int, width: Int = 2, to text: inout [UInt8]) {
        text.append(UInt8(ascii: separator))
        text.append(padded: number, width)
    }
}
