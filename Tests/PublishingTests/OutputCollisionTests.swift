import Diagnostics
import TestSupport
import XCTest

@testable import Publishing

final class OutputCollisionTests: XCTestCase {
    func testEverythingThatCollidesIsSaidAtOnce() throws {
        let site = try Site(self)
        let failure = site.failure([
            try Output("index.html", "one"), try Output("index.html", "two"),
            try Output("tags/Jazz", ""), try Output("tags/jazz", ""),
            try Output("about", ""), try Output("About/us/index.html", ""),
            try Output("caf\u{E9}", ""), try Output("cafe\u{301}", ""),
        ])
        let expected = [
            Diagnostic(
                .error, "output.inside", "“about” can't be both a file and the folder of this one",
                at: Location(file: "About/us/index.html"), hint: "give one of them another slug or name"),
            Diagnostic(
                .error, "output.case", "“cafe\u{301}” and “caf\u{E9}” are the same file on a disk that ignores case",
                at: Location(file: "caf\u{E9}"), hint: "let them differ in more than case and accents' encoding"),
            Diagnostic(
                .error, "output.twice", "two outputs have the same path", at: Location(file: "index.html"),
                hint: "give one of them another slug or name"),
            Diagnostic(
                .error, "output.case", "“tags/Jazz” and “tags/jazz” are the same file on a disk that ignores case",
                at: Location(file: "tags/jazz"), hint: "let them differ in more than case and accents' encoding"),
        ]
        XCTAssertEqual(failure, Failure(.records, expected))
        XCTAssertEqual(try Site.contents(site.root), [:])
    }

    func testNeighboursWithNamesThatBeginAlikeDoNotCollide() throws {
        let outputs = try ["a", "a.b", "a-b/c", "ab/c", "b/a", "b/ab"].map { try Output($0, "") }
        XCTAssertEqual(Output.collisions(among: outputs), [])
    }

    /// Told in one go or by looking at each.
    func testWhoSeesNothingInTheWayAtAGlanceSeesNothingAtALook() throws {
        var random = SplitMix(seed: 3)
        let parts = ["a", "a-b", "a.b", "ab", "b", "A", "\u{E9}"]
        var glances = 0
        for _ in 0..<3000 {
            let paths = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    parts[Int.random(in: 0..<parts.count, using: &random)]
                }.joined(separator: "/")
            }
            let outputs = try paths.map { try Output($0, "") }
            guard Output.areApart(outputs.sorted { $0.path < $1.path }) else { continue }
            glances += 1
            XCTAssertEqual(Output.collisions(among: outputs), [], "\(paths)")
        }
        XCTAssertGreaterThan(glances, 300)
    }
}
