import XCTest

@testable import playbill

final class CheckOrdersTests: XCTestCase {
    private func playground(_ orders: [String: String]) throws -> Playground {
        try Playground(self, files: Sample.files.merging(orders) { mine, _ in mine })
    }

    func testOrdersThatFitTheEventsAreCounted() throws {
        let lines = ["2", "3"].map { Sample.order(number: $0).replacing("\n", with: "") + "\n" }
        let orders = ["a.json": Sample.order(), "b.ndjson": lines.joined()]
        let ending = try playground(orders).run("check", "a.json", "b.ndjson")
        XCTAssertEqual(ending.errors, "")
        XCTAssertEqual(ending.code, .done)
        XCTAssertTrue(
            ending.output.contains("1 event, 1 ticket type, 3 orders in 3 files: no problems\n"), ending.output)
    }

    func testAnOrderOfAnotherEventIsNamed() throws {
        let ending = try playground(["bad.json": Sample.order(event: "e2")]).run(
            "check", "bad.json", "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertEqual(
            ending.errors,
            "bad.json:2:44: error: event: there is no event “e2” [order.dangling-reference] "
                + "(see playbill check --explain order.dangling-reference)\n")
        XCTAssertTrue(ending.output.contains("1 order in snapshot.json, bad.json: 1 error\n"), ending.output)
    }

    func testAFaultyOrderIsNamedAndNotCounted() throws {
        let ending = try playground(["bad.json": Sample.order().replacing("completed", with: "done")])
            .run("check", "bad.json", "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertTrue(ending.errors.hasPrefix("bad.json:2:"), ending.errors)
        XCTAssertTrue(ending.errors.contains("error: status: expected one of "), ending.errors)
        XCTAssertTrue(ending.output.contains("1 ticket type in snapshot.json, bad.json: 1 error\n"), ending.output)
    }

    func testAFileOfOrdersThatIsMissing() throws {
        XCTAssertEqual(
            try playground([:]).run("check", "none.json", "--messages", "line"),
            Playground.Ending(
                code: .usage, errors: "none.json: error: there is no such file [order.missing] (check the path)\n"))
    }
}
