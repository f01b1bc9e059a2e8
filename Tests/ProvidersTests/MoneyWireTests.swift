import Catalog
import JSON
import XCTest

@testable import Providers

final class MoneyWireTests: XCTestCase {
    func testRoundsHalfUpToWhatACurrencyCountsIn() throws {
        let amounts = [
            "0", "25", "25.5", "4.050000000000001", "2.0049999999999999", "0.005", "9.995", "\"1.5\"", "1e2", "1.25e-1",
            "-0.004",
        ]

        XCTAssertEqual(
            try amounts.map { try wire($0).money(in: currency("EUR"))?.amount },
            ["0.00", "25.00", "25.50", "4.05", "2.01", "0.01", "10.00", "1.50", "100.00", "0.13", "0.00"])
        XCTAssertEqual(try wire("1500.5").money(in: currency("UGX"))?.amount, "1501")
        XCTAssertEqual(try wire("1.0005").money(in: currency("TND"))?.amount, "1.001")
        XCTAssertNil(try wire("null").money(in: currency("EUR")))
    }

    func testRefusesWhatIsNoNumber() throws {
        for text in [#""1,50""#, #""€ 3""#, #""1e999""#, #""1e-9223372036854775808""#, "true", "[]"] {
            let amount = try wire(text)
            if amount.text == nil {
                XCTAssertNil(try amount.money(in: currency("EUR")), text)
            } else {
                XCTAssertThrowsError(try amount.money(in: currency("EUR")), text)
            }
        }
    }

    func testTellsWhatIsRoundedFromWhatDoublesAdd() throws {
        let tooFine = try ["39.999", "0.005", "4.050000000000001", "39.90", "39.9000", "12"].map {
            try wire($0).isTooFine(for: currency("EUR"))
        }
        XCTAssertEqual(tooFine, [true, true, false, false, false, false])
    }

    func testReadsRatesToAThousandth() throws {
        XCTAssertEqual(try wire("7").percentage?.description, "7")
        XCTAssertEqual(try wire("8.8750000000001").percentage?.description, "8.875")
        XCTAssertNil(try wire("null").percentage)
    }

    private func wire(_ text: String) throws -> Wire { Wire(try JSONDocument(Array(text.utf8)).root) }

    private func currency(_ code: String) throws -> Currency { try XCTUnwrap(Currency(code)) }
}
