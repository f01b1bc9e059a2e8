import XCTest

@testable import Preview

final class DeskTests: XCTestCase {
    func testAPageIsTheOneOfItsFolder() throws {
        let sketch = try Sketch()
        sketch.show(try .page("events/gala/index.html", "<html><head></head>"), try .page("feed.xml", "<feed/>"))
        XCTAssertEqual(sketch.get("/events/gala/").status, 200)
        XCTAssertEqual(sketch.get("/events/gala").headers["Location"], "/events/gala/")
        XCTAssertEqual(sketch.get("/feed.xml").headers["Content-Type"], "application/xml; charset=utf-8")
    }

    func testTheScriptStandsBeforeAllElseInTheHead() throws {
        let sketch = try Sketch()
        sketch.show(try .page("index.html", #"<html><head lang="en"><title>a</title>"#), now: 1000)
        XCTAssertTrue(
            sketch.get("/").text.hasPrefix(#"<html><head lang="en"><script src="/_playbill/reload.js" data-seen=""#))
        XCTAssertTrue(sketch.get("/").text.contains(#" data-now="1000"></script><title>"#))
        XCTAssertEqual(sketch.get("/").headers["Date"], "Thu, 01 Jan 1970 00:00:01 GMT")
    }

    func testWhatIsNearAnAddressThatLeadsNowhere() throws {
        let sketch = try Sketch()
        sketch.show(
            try .page("index.html", "a"), try .page("events/gala/index.html", "b"), try .page("about/index.html", "c"))
        let page = sketch.get("/events/gaal/")
        XCTAssertEqual(page.status, 404)
        XCTAssertTrue(page.text.contains(#"<a href="/events/gala/">"#))
        XCTAssertFalse(page.text.contains(#"<a href="/about/">"#))
    }

    func testTheHeadersAreThoseOfTheSite() throws {
        let sketch = try Sketch()
        let rules =
            "/*\n  Content-Security-Policy: default-src 'none'\n/assets/*\n  Cache-Control: immutable\n/embed/*\n  A: b\n"
        sketch.show(
            try .page("_headers", rules), try .page("index.html", "a"), try .page("assets/a.css", "a"),
            try .page("embed/index.html", "a"))
        XCTAssertEqual(sketch.get("/").headers["Content-Security-Policy"], "default-src 'none'")
        XCTAssertEqual(sketch.get("/").headers["Cache-Control"], "no-store")
        XCTAssertEqual(sketch.get("/assets/a.css").headers["Cache-Control"], "immutable")
        XCTAssertEqual(sketch.get("/embed/").headers["A"], "b")
        XCTAssertNil(sketch.get("/").headers["A"])
        XCTAssertEqual(sketch.get("/_headers").status, 404)
    }

    func testWhoeverIsNotMeantIsRefused() {
        let gatekeeper = Gatekeeper(port: 4600)
        let statuses: [(request: Request, status: Int?)] = [
            (Request("/", headers: ["host": "127.0.0.1:4600"]), nil),
            (Request("/", method: "HEAD", headers: ["host": "LocalHost:4600"]), nil),
            (Request("/"), 421),
            (Request("/", headers: ["host": "127.0.0.1"]), 421),
            (Request("/", headers: ["host": "127.0.0.1:4601"]), 421),
            (Request("/", headers: ["host": "evil.example:4600"]), 421),
            (Request("/", headers: ["host": "127.0.0.1.evil.example:4600"]), 421),
            (Request("/", headers: ["host": "[::1]:4600"]), 421),
            (Request("/", method: "POST", headers: ["host": "127.0.0.1:4600"]), 405),
            (Request("/_playbill/look", headers: ["host": "127.0.0.1:4600", "sec-fetch-site": "cross-site"]), 403),
            (Request("/_playbill/look", headers: ["host": "127.0.0.1:4600", "sec-fetch-site": "same-origin"]), nil),
            (Request("/embed/gala/", headers: ["host": "127.0.0.1:4600", "sec-fetch-site": "cross-site"]), nil),
        ]
        for (request, status) in statuses { XCTAssertEqual(gatekeeper.refusal(request)?.status, status, "\(request)") }
    }
}
