import XCTest

@testable import playbill

final class BuildStylesTests: XCTestCase {
    func testADateIsWrittenByAStyleOrAFormat() throws {
        let (ending, page) = try built(
            "[{{ event.starts | date: 'short_date' }}][{{ event.starts | date: '%d.%m.%Y %H:%M %z' }}]"
                + "[{{ event.starts | date: '' }}][{{ 'now' | date: '%Y' }}]")
        XCTAssertEqual(ending.code, .done, ending.errors)
        XCTAssertTrue(
            page.contains("[Jul 20, 2026][20.07.2026 18:00 +0300][Mon, Jul 20, 2026 at 6:00\u{202F}PM][2026]"), page)
    }

    func testAnAmountAndAListAreWrittenByAStyle() throws {
        let (ending, page) = try built(
            "[{{ event.price_from | money: 'full' }}][{{ event.price_from | money }}][{{ 'a,b' | split: ',' | list: 'or' }}][{{ 'a,b' | split: ',' | list }}]"
        )
        XCTAssertEqual(ending.code, .done, ending.errors)
        XCTAssertTrue(page.contains("[KES\u{A0}900.00][KES\u{A0}900][a or b][a and b]"), page)
    }

    func testAStyleThatThereIsNotIsNoText() throws {
        let (ending, _) = try built("{% assign style = 'dya' %}{{ event.starts | date: style }}")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertTrue(
            ending.errors.contains("“date” has no style “dya”: did you mean “day”? [liquid.render]"), ending.errors)
    }

    private func built(_ banner: String) throws -> (Playground.Ending, page: String) {
        let playground = try Playground(self, files: Sample.files)
        let paid = #""kind": "paid", "price": {"amount": "900.00", "currency": "KES"}"#
        try playground.write("snapshot.json", Sample.snapshot.replacing(#""kind": "free""#, with: paid))
        try playground.write("mine/theme.json", #"{"name": "Mine"}"#)
        try playground.write("mine/site/event/banner.liquid", banner)
        let ending = playground.run("build", "--theme", "mine", "--messages", "line")
        return (ending, (try? playground.text("public/events/supper/index.html")) ?? "")
    }
}
