import Catalog
import Foundation

/// The clock of one zone, with all its changes of a century looked up beforehand: make one a zone and share it. A class, since
/// whoever asks takes it out of a list.
public final class WallClock: Sendable {
    public let zone: Zone
    /// When each offset begins, in milliseconds.
    private let starts: [Int64]
    private let offsets: [Int]

    public init(_ zone: Zone) {
        self.zone = zone
        let timeZone = zone.timeZone
        var (starts, offsets) = ([WallClock.first], [zone.offset(at: Instant(milliseconds: WallClock.first))])
        var date = Instant(milliseconds: WallClock.first).date
        while let next = timeZone.nextDaylightSavingTimeTransition(after: date), next > date, starts.count < 1000 {
            date = next
            starts.append(Instant(seconds: next.timeIntervalSince1970).milliseconds)
            offsets.append(timeZone.secondsFromGMT(for: next))
            if starts.last ?? .max > WallClock.last { break }
        }
        (self.starts, self.offsets) = (starts, offsets)
    }

    /// What the clock shows.
    public func time(at instant: Instant) -> WallTime { WallTime(instant, offset: offset(at: instant)) }

    /// How many seconds it is ahead of UTC; outside of 2000 to 2099 a slow lookup.
    public func offset(at instant: Instant) -> Int {
        guard (WallClock.first..<WallClock.last).contains(instant.milliseconds) else { return zone.offset(at: instant) }
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= instant.milliseconds { low = middle } else { high = middle }
        }
        return offsets[low]
    }

    /// 2000-01-01T00:00:00Z
    private static let first: Int64 = 946_684_800_000
    /// 2100-01-01T00:00:00Z
    private static let last: Int64 = 4_102_444_800_000
}
