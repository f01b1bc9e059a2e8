import XCTest

@testable import playbill

final class BuildTitlesTests: XCTestCase {
    func testATitleOfAnotherLanguageSaysSo() throws {
        let arabic = Sample.snapshot(more: #""locale": "ar", "featured": true,"#).replacing(
            #""title": "Supper""#, with: #""title": "عشاء""#)
        let playground = try Playground(self, files: ["snapshot.json": arabic])
        try playground.write("playbill.json", #"{"site": {"title": "Suppers", "locales": ["en", "ar"]}}"#)
        XCTAssertEqual(playground.run("build", "--as-of", "2026-07-15T00:00:00Z").code, .done)
        func titles(_ page: String) throws -> [String] {
            try playground.text("public/\(page)index.html").matches(of: /<(?:h1|h3 class="cover|h4)[^\n]*/).map {
                String($0.0)
            }
        }
        XCTAssertEqual(
            try titles(""),
            [
                #"<h1 class="bill-title">Suppers</h1>"#,
                #"<h3 class="cover-title" lang="ar"><a href="/events/supper/" dir="rtl">عشاء</a></h3>"#,
                #"<h4 class="row-title" lang="ar"><a href="/events/supper/" dir="rtl">عشاء</a></h4>"#,
            ])
        XCTAssertEqual(try titles("events/supper/"), [#"<h1 lang="ar"><bdi dir="rtl">عشاء</bdi></h1>"#])
        XCTAssertEqual(
            try titles("ar/"),
            [
                #"<h1 class="bill-title">Suppers</h1>"#,
                #"<h3 class="cover-title"><a href="/ar/events/supper/">عشاء</a></h3>"#,
                #"<h4 class="row-title"><a href="/ar/events/supper/">عشاء</a></h4>"#,
            ])
        XCTAssertEqual(try titles("ar/events/supper/"), ["<h1>عشاء</h1>"])
    }
}
