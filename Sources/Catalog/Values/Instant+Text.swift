extension Instant {
    /// Reads RFC 3339: `2026-07-15T08:00:00+03:00`, with seconds and `Z` or an offset; nil for anything else, also for
    /// days that no month has. Of up to nine digits of a fraction those beyond the millisecond are dropped; a leap second is the second after it.
    public init?(_ text: String) {
        self.init(utf8: Array(text.utf8).span)
    }

    public init?(utf8 text: Span<UInt8>) {
        guard text.count >= 20, text.count <= 40,
            let year = Digits.number(text, 0, 4), text[4] == UInt8(ascii: "-"),
            let month = Digits.number(text, 5, 2), text[7] == UInt8(ascii: "-"),
            let day = Digits.number(text, 8, 2), text[10] | 0x20 == UInt8(ascii: "t"),
            let hour = Digits.number(text, 11, 2), text[13] == UInt8(ascii: ":"),
            let minute = Digits.number(text, 14, 2), text[16] == UInt8(ascii: ":"),
            let second = Digits.number(text, 17, 2),
            let (fraction, zone) = Digits.milliseconds(text, 19), let offset = Digits.offsetInMinutes(text, zone),
            (1...12).contains(month), (1...Day.count(inMonth: month, of: year)).contains(day),
            hour < 24, minute < 60, second < 60 || (second == 60 && minute == 59)
        else { return nil }
        let days = Day(year: year, month: month, day: day).number
        let seconds = Int64(days) * 86_400 + Int64(hour * 3600 + (minute - offset) * 60 + second)
        // An offset may lead out of the years that have four digits, and so could not be written again.
        guard (-62_167_219_200...253_402_300_799).contains(seconds) else { return nil }
        self.init(milliseconds: seconds * 1000 + Int64(fraction))
    }

    /// RFC 3339 in UTC, with milliseconds only if there are any.
    public var text: String {
        text(offset: 0) { $0.append(UInt8(ascii: "Z")) }
    }

    /// RFC 3339 as the clocks of a zone show it: `2026-07-15T08:00:00+03:00`.
    public func text(in zone: Zone) -> String {
        let offset = zone.offset(at: self)
        return text(offset: offset) { bytes in
            bytes.append(UInt8(ascii: offset < 0 ? "-" : "+"))
            bytes.append(padded: abs(offset) / 3600, 2)
            bytes.append(UInt8(ascii: ":"))
            bytes.append(padded: abs(offset) / 60 % 60, 2)
        }
    }

    /// As clocks show it that are so many seconds ahead of UTC, and what is to be said of that.
    private func text(offset: Int, _ appendOffset: (inout [UInt8]) -> Void) -> String {
        let (days, rest) = Instant.floorDivide(milliseconds + Int64(offset) * 1000, by: 86_400_000)
        let seconds = Int(rest / 1000)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        bytes.append(Day(number: Int(days)))
        bytes.append(UInt8(ascii: "T"))
        bytes.append(padded: seconds / 3600, 2)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(padded: seconds / 60 % 60, 2)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(padded: seconds % 60, 2)
        if rest % 1000 != 0 {
            bytes.append(UInt8(ascii: "."))
            bytes.append(padded: Int(rest % 1000), 3)
        }
        appendOffset(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func floorDivide(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
        let rest = ((number % divisor) + divisor) % divisor
        return ((number - rest) / divisor, rest)
    }
}

extension Instant: CustomStringConvertible {
    public var description: String { text }
}

/// The digits of an RFC 3339 date, by the place they stand at.
private enum Digits {
    static func number(_ text: Span<UInt8>, _ at: Int, _ count: Int) -> Int? {
        guard at + count <= text.count else { return nil }
        var number = 0
        for offset in at..<at + count {
            guard let digit = digit(text[offset]) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// The fraction of a second, if one stands here, and where it ends.
    static func milliseconds(_ text: Span<UInt8>, _ start: Int) -> (Int, end: Int)? {
        guard text[start] == UInt8(ascii: ".") else { return (0, start) }
        var (at, milliseconds, weight) = (start + 1, 0, 100)
        while at < text.count, let digit = digit(text[at]) {
            milliseconds += digit * weight
            weight /= 10
            at += 1
        }
        return (start + 2...start + 10).contains(at) ? (milliseconds, at) : nil
    }

    /// `Z` or `+03:00`, and nothing after it.
    static func offsetInMinutes(_ text: Span<UInt8>, _ at: Int) -> Int? {
        guard at < text.count else { return nil }
        if text[at] | 0x20 == UInt8(ascii: "z") { return at + 1 == text.count ? 0 : nil }
        guard text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-"), at + 6 == text.count,
            let hours = number(text, at + 1, 2), text[at + 3] == UInt8(ascii: ":"),
            let minutes = number(text, at + 4, 2),
            hours < 24, minutes < 60
        else { return nil }
        return (text[at] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }

    private static func digit(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
