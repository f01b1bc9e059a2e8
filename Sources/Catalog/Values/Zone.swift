import Foundation

/// A time zone of the IANA database.
public struct Zone: Hashable, Sendable {
    public let name: String

    /// Nil if the database has no zone or alias of that name.
    public init?(_ name: String) {
        guard Zone.names.contains(name) else { return nil }
        self.name = name
    }

    private init(known name: String) {
        self.name = name
    }

    public static let utc = Zone(known: "UTC")

    /// Every name, by the alphabet.
    public static let allNames = names.sorted()
}

extension Zone: CustomStringConvertible {
    public var description: String { name }
}

extension Zone {
    /// The calendar day it is there at an instant.
    public func day(at instant: Instant) -> Day {
        let parts = calendar.dateComponents([.year, .month, .day], from: instant.date)
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
    }

    /// When the day of an instant is over there: the first instant of the next one, even where a day lasts 23 or 25
    /// hours, starts at one in the morning because midnight is skipped, or is left out altogether.
    public func endOfDay(at instant: Instant) -> Instant {
        guard let day = calendar.dateInterval(of: .day, for: instant.date) else {
            return Instant(milliseconds: instant.milliseconds + 86_400_000)
        }
        return Instant(seconds: day.end.timeIntervalSince1970)
    }

    /// When the year of an instant is over there.
    public func endOfYear(at instant: Instant) -> Instant {
        calendar.dateInterval(of: .year, for: instant.date).map { Instant(seconds: $0.end.timeIntervalSince1970) }
            ?? endOfDay(at: instant)
    }

    /// How many seconds its clocks are ahead of UTC at an instant.
    public func offset(at instant: Instant) -> Int {
        // Looking a zone up takes longer than all else that is done with a time.
        self == .utc ? 0 : timeZone.secondsFromGMT(for: instant.date)
    }

    public var timeZone: TimeZone { TimeZone(identifier: name) ?? .gmt }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }
}

extension Instant {
    public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
