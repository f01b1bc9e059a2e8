import Diagnostics
import Publishing
import XCTest

@testable import Preview

final class StageTests: XCTestCase {
    private let problem = Diagnostic(.error, "liquid.syntax", "what is that?", at: Location(file: "row.liquid"))

    func testAFileIsMadeWhenItIsAskedForAndOnce() throws {
        let sketch = try Sketch()
        sketch.show(try .page("index.html", "home"), try .page("events/index.html", "events"))
        XCTAssertEqual(sketch.stage.makings.paths, [])
        for _ in 1...2 { XCTAssertEqual(sketch.get("/").plain, "home") }
        XCTAssertEqual(sketch.stage.makings.paths, ["index.html"])
    }

    func testOnlyWhatIsMadeFromSomethingElseIsMadeAgain() throws {
        let sketch = try Sketch()
        sketch.show(try .page("index.html", "home"), try .page("events/index.html", "events"))
        for path in ["/", "/events/"] { _ = sketch.get(path) }
        sketch.show(try .page("index.html", "home"), try .page("events/index.html", "other events"))
        for path in ["/", "/events/"] { _ = sketch.get(path) }
        XCTAssertEqual(sketch.stage.makings.paths, ["events/index.html"])
        XCTAssertEqual(sketch.stage.makings.total, 3)
        XCTAssertEqual(sketch.get("/events/").plain, "other events")
    }

    func testAFileThatCannotBeMadeIsShownAsItWas() throws {
        let sketch = try Sketch()
        sketch.show(try .page("index.html", "home"))
        _ = sketch.get("/")
        for _ in 1...2 { sketch.show(try .broken("index.html", problem)) }
        XCTAssertEqual(sketch.get("/").plain, "home")
        XCTAssertEqual(try sketch.look("/", seen: "home")["errors"] as? Int, 1)
        sketch.show(try .page("index.html", "new home"))
        XCTAssertEqual(sketch.get("/").plain, "new home")
    }

    func testAnEditionThatCannotBeIsTheOneBefore() throws {
        let sketch = try Sketch()
        sketch.show(try .page("index.html", "home"))
        sketch.fail(problem)
        XCTAssertEqual(sketch.get("/").plain, "home")
        XCTAssertEqual(try sketch.look("/", seen: "home")["title"] as? String, "1 error")
    }

    func testThereIsAPageBeforeThereIsAnEdition() throws {
        let sketch = try Sketch()
        XCTAssertTrue(sketch.get("/events/").text.contains("The project is being read"))
        sketch.fail(problem)
        let page = sketch.get("/events/")
        XCTAssertEqual(page.status, 500)
        XCTAssertTrue(page.text.contains("what is that?"))
    }
}
