import Catalog
import XCTest

@testable import Wording

final class WallClockTests: XCTestCase {
    func testAClockShowsWhatItsZoneDoesBeforeAtAndAfterEveryChange() throws {
        for name in [
            "UTC", "Africa/Nairobi", "Europe/Berlin", "America/New_York", "Africa/Casablanca", "Pacific/Apia",
            "Australia/Lord_Howe", "Asia/Kathmandu", "America/Caracas", "Africa/Juba",
        ] {
            let clock = try Samples.clock(name)
            var instant = try Samples.instant("1999-12-01T00:00:00Z")
            let end = try Samples.instant("2101-02-01T00:00:00Z")
            while instant < end {
                XCTAssertEqual(clock.offset(at: instant), clock.zone.offset(at: instant), "\(name) \(instant)")
                instant.milliseconds += 3_593_000 * 37
            }
            guard let change = clock.zone.timeZone.nextDaylightSavingTimeTransition(after: Instant.epoch.date) else {
                continue
            }
            for milliseconds: Int64 in [-1, 0, 1] {
                var near = Instant(seconds: change.timeIntervalSince1970)
                near.milliseconds += milliseconds
                XCTAssertEqual(clock.offset(at: near), clock.zone.offset(at: near), "\(name) \(near)")
            }
        }
    }

    func testAChangeOfTheClocksIsThereToTheMillisecond() throws {
        let clock = try Samples.clock("Europe/Berlin")
        let change = try Samples.instant("2026-03-29T01:00:00Z")
        let times = [-1, 0].map { clock.time(at: Instant(milliseconds: change.milliseconds + $0)).iso }
        XCTAssertEqual(times, ["2026-03-29T01:59:59.999+01:00", "2026-03-29T03:00:00+02:00"])
    }

    func testWhatMachinesReadIsAsTheCatalogWritesIt() throws {
        for text in [
            "2026-07-15T05:00:00Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.001Z", "0001-03-01T00:00:00Z",
            "2024-02-29T23:30:00.5Z", "2150-06-01T12:00:00Z",
        ] {
            for name in ["UTC", "Africa/Nairobi", "America/St_Johns", "Asia/Kathmandu"] {
                let (instant, clock) = (try Samples.instant(text), try Samples.clock(name))
                let expected = instant.text(in: clock.zone)
                XCTAssertEqual(clock.time(at: instant).iso, expected, name)
            }
        }
    }

    func testWeekdaysAreCountedFromSunday() throws {
        let clock = WallClock(.utc)
        let days = ["1969-12-28", "1970-01-01", "2026-07-15", "2026-07-18", "1600-02-29"]
        XCTAssertEqual(
            try days.map { clock.time(at: try Samples.instant("\($0)T12:00:00Z")).weekday }, [0, 4, 3, 6, 2])
    }
}
