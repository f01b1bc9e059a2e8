import Diagnostics
import Publishing
import XCTest

@testable import Preview

final class LookTests: XCTestCase {
    private func page(_ sheet: String, _ text: String = "a") -> String {
        "<head><link rel=\"stylesheet\" href=\"\(sheet)\"></head>\(text)"
    }

    func testAPageIsTheSameOrOtherOrOnlyInItsSheets() throws {
        let sketch = try Sketch()
        let (first, second) = (page("/assets/site.1.css"), page("/assets/site.2.css"))
        sketch.show(try .page("index.html", first))
        _ = sketch.get("/")
        XCTAssertEqual(try sketch.look("/", seen: first)["verdict"] as? String, "same")
        XCTAssertEqual(try sketch.look("/", seen: second)["verdict"] as? String, "reload")
        sketch.show(try .page("index.html", second))
        let found = try sketch.look("/", seen: first)
        XCTAssertEqual(found["verdict"] as? String, "sheets")
        XCTAssertEqual(found["sheets"] as? [[String]], [["/assets/site.1.css", "/assets/site.2.css"]])
        sketch.show(try .page("index.html", page("/assets/site.3.css", "b")))
        XCTAssertEqual(try sketch.look("/", seen: second)["verdict"] as? String, "reload")
    }

    func testWhatIsWrongIsSaidWithItsPlaceAndItsLine() throws {
        let sketch = try Sketch(sources: ["row.liquid": "one\n<b>{{ a | nope }}</b>"])
        let position = Position(line: 2, column: 11, bytes: 14..<18)
        sketch.show(
            try .broken(
                "index.html",
                Diagnostic(
                    .error, "liquid.syntax", "there is no “nope”", at: Location(file: "row.liquid", position: position),
                    hint: "a < b", notes: ["called from \"x\""])))
        XCTAssertEqual(
            try sketch.look("/", seen: "")["problems"] as? String,
            """
            <section class="problem error"><h2><b>error</b> there is no “nope” <code>liquid.syntax</code></h2>\
            <p class="place"><a href="edit:///row.liquid:2:11">row.liquid:2:11</a></p>\
            <pre><i>2</i> &lt;b&gt;{{ a | <mark>nope</mark> }}&lt;/b&gt;</pre>\
            <p class="hint">a &lt; b</p><p class="note">called from &quot;x&quot;</p></section>
            """)
    }

    func testErrorsComeFirst() throws {
        let sketch = try Sketch()
        sketch.show(
            try .page("index.html", of: "a") {
                Made([], diagnostics: [Diagnostic(.warning, "a", "later"), Diagnostic(.error, "b", "first")])
            })
        let found = try sketch.look("/", seen: "")
        XCTAssertEqual(found["title"] as? String, "1 error, 1 warning")
        let text = try XCTUnwrap(found["problems"] as? String)
        XCTAssertTrue(
            text.firstRange(of: "first").map {
                $0.lowerBound < text.firstRange(of: "later")?.lowerBound ?? text.startIndex
            } ?? false)
    }

    func testAnEditorIsAskedAsItLikes() {
        let position = Position(line: 3, column: 7, bytes: 0..<1)
        XCTAssertEqual(EditorLink(nil).address("/a b/ü.liquid", position), "vscode://file/a%20b/%C3%BC.liquid:3:7")
        XCTAssertEqual(EditorLink("x:{path}?l={line}").address("/a", nil), "x:/a?l=1")
        XCTAssertNil(EditorLink("").address("/a", position))
    }

    func testWhoListensIsToldAtOnceAndToTheEnd() {
        let announcements = Announcements(run: "run")
        announcements.announce(3)
        let next = announcements.listen()
        let line = { (edition: Int) in Array("event: edition\ndata: {\"run\":\"run\",\"edition\":\(edition)}\n\n".utf8)
        }
        XCTAssertEqual(next(), line(3))
        announcements.announce(4)
        XCTAssertEqual(next(), line(4))
        announcements.end()
        XCTAssertNil(next())
    }
}
