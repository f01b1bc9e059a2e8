import Catalog
import XCTest

@testable import Formats

final class CivilTimeTests: XCTestCase {
    func testInstants() throws {
        let cases: [(instant: String, offset: Int, local: String, utc: String, basic: String)] = [
            (
                "2026-07-15T05:00:00Z", 10_800, "2026-07-15T08:00:00+03:00", "2026-07-15T05:00:00Z",
                "20260715T080000"
            ),
            (
                "1969-12-31T23:59:59.007Z", -12_600, "1969-12-31T20:29:59.007-03:30", "1969-12-31T23:59:59.007Z",
                "19691231T202959"
            ),
            (
                "0987-02-28T12:00:00Z", 0, "0987-02-28T12:00:00+00:00", "0987-02-28T12:00:00Z", "09870228T120000"
            ),
            // A local mean time has seconds, which an offset can't tell.
            (
                "1900-01-01T00:00:00Z", 8836, "1900-01-01T02:27:00+02:27", "1900-01-01T00:00:00Z",
                "19000101T022716"
            ),
        ]
        for (instant, offset, local, utc, basic) in cases {
            let instant = try XCTUnwrap(Instant(instant))
            var written: [[UInt8]] = [[], [], []]
            written[0].append(instant, offset: offset)
            written[1].append(utc: instant)
            written[2].append(basic: CivilTime(instant, offset: offset))
            XCTAssertEqual(written.map(text), [local, utc, basic])
            XCTAssertEqual(Instant(text(written[0])), instant)
        }
    }

    func testAYearOfFiveDigits() throws {
        var bytes: [UInt8] = []
        bytes.append(try XCTUnwrap(Instant("9999-12-31T23:00:00Z")), offset: 3600)
        XCTAssertEqual(text(bytes), "9999-12-31T23:00:00Z")
    }
}
