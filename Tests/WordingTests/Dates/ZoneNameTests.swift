import Catalog
import XCTest

@testable import Wording

final class ZoneNameTests: XCTestCase {
    func testAZoneHasTheNameVisitorsKnowOrItsOffset() throws {
        let cases: [(String, String, String)] = [
            ("en", "Africa/Nairobi", "East Africa Time"), ("sw", "Africa/Nairobi", "Saa za Afrika Mashariki"),
            ("fr", "Europe/Paris", "heure d’Europe centrale"), ("en", "UTC", "Greenwich Mean Time"),
            ("en", "Africa/Casablanca", "Morocco Time"), ("en", "Etc/GMT-3", "GMT+3"), ("en", "Etc/GMT+11", "GMT-11"),
            ("fr", "Etc/GMT+11", "UTC−11"), ("ar-EG", "Etc/GMT-3", "غرينتش+٣"),
        ]
        let instant = try Samples.instant("2026-07-15T05:00:00Z")
        for (tag, name, expected) in cases {
            let clock = try Samples.clock(name)
            let names = try Samples.language(tag).zoneNames(for: [clock.zone])
            XCTAssertEqual(names.name(of: clock.zone, at: clock.time(at: instant)), expected)
        }
    }

    func testAZoneThatWasNotAskedForHasItsOffset() throws {
        let names = try Samples.language("en").zoneNames(for: [])
        for (name, summer, winter) in [
            ("Asia/Kathmandu", "GMT+5:45", "GMT+5:45"), ("America/St_Johns", "GMT-2:30", "GMT-3:30"),
            ("Europe/London", "GMT+1", "GMT"),
        ] {
            let clock = try Samples.clock(name)
            let found = try ["2026-07-15T05:00:00Z", "2026-01-15T05:00:00Z"].map {
                names.name(of: clock.zone, at: clock.time(at: try Samples.instant($0)))
            }
            XCTAssertEqual(found, [summer, winter], name)
        }
    }
}
