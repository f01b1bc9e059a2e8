import Catalog
import Foundation

/// All changes that the clocks of a zone make in this century, looked up once: make one a zone, and share it. A class, since
/// every entry of a calendar takes one out of a list.
public final class ZoneHistory: Sendable {
    public let zone: Zone
    /// What calendars need no description of.
    let isUTC: Bool
    /// `;TZID=Africa/Nairobi:`, which stands before every time in a calendar.
    let reference: [UInt8]
    /// The first is what held when the century began, or since the change before.
    let periods: [Period]

    /// A time in which clocks stayed as they were.
    struct Period: Hashable, Sendable {
        let starts: Instant
        /// How many seconds ahead of UTC, and how many before it.
        let offset: Int
        let offsetBefore: Int
        let isDaylight: Bool
    }

    public init(_ zone: Zone) {
        self.zone = zone
        reference = Array(";TZID=\(zone.name):".utf8)
        isUTC = ZoneHistory.namesOfUTC.contains(zone.name)
        let timeZone = zone.timeZone
        var date = ZoneHistory.span.lowerBound.date
        let offset = timeZone.secondsFromGMT(for: date)
        var periods = [
            Period(
                starts: .epoch, offset: offset, offsetBefore: offset,
                isDaylight: timeZone.isDaylightSavingTime(for: date))
        ]
        // Where the next change is asked for, the answer must lead on.
        while let next = timeZone.nextDaylightSavingTimeTransition(after: date), next > date, periods.count < 1000 {
            date = next
            let starts = Instant(seconds: next.timeIntervalSince1970)
            guard starts < ZoneHistory.span.upperBound else { break }
            let (offset, before) = (timeZone.secondsFromGMT(for: next), periods[periods.count - 1].offset)
            guard offset != before else { continue }
            periods.append(
                Period(
                    starts: starts, offset: offset, offsetBefore: before,
                    isDaylight: timeZone.isDaylightSavingTime(for: next)))
        }
        self.periods = periods
    }

    /// From 2000 to 2099; nobody knows the rules of any later year, and few events are older.
    static let span = Instant(milliseconds: 946_684_800_000)..<Instant(milliseconds: 4_102_444_800_000)

    private static let namesOfUTC: Set<String> = [
        "UTC", "UCT", "Universal", "Zulu", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu",
    ]
}

extension ZoneHistory {
    /// How many seconds its clocks are ahead of UTC; outside of the century a slow lookup.
    public func offset(at instant: Instant) -> Int {
        ZoneHistory.span.contains(instant) ? periods[place(of: instant)].offset : zone.offset(at: instant)
    }

    /// The same where a clock's time alone tells which instant is meant. Nil in the hour that clocks show twice, when they
    /// show it again: RFC 5545 takes such a time for the first of the two. Nil for UTC, and outside of the century.
    func offsetOfLocalTime(at instant: Instant) -> Int? {
        guard !isUTC, ZoneHistory.span.contains(instant) else { return nil }
        let period = periods[place(of: instant)]
        let isShownAgain =
            instant.milliseconds - period.starts.milliseconds < Int64(period.offsetBefore - period.offset) * 1000
        return isShownAgain ? nil : period.offset
    }

    /// Those that instants of a span may be in.
    func periods(from start: Instant, through end: Instant) -> ArraySlice<Period> {
        periods[place(of: start)...place(of: max(start, end))]
    }

    private func place(of instant: Instant) -> Int {
        var (low, high) = (0, periods.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if periods[middle].starts <= instant { low = middle } else { high = middle }
        }
        return low
    }
}
