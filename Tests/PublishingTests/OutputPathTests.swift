import Diagnostics
import Publishing
import XCTest

final class OutputPathTests: XCTestCase {
    func testPathsOfASite() throws {
        let paths = [
            "index.html", "events/gala-night/index.html", "_headers", "tags/été/index.html", "a.b/..c", ".well-known/x",
        ]
        XCTAssertEqual(try paths.map { try OutputPath($0).text }, paths)
    }

    func testPathsThatLeadElsewhereAreRefused() {
        let long = String(repeating: "a", count: 256)
        let refused: [(String, String)] = [
            ("", "it is empty"),
            ("/etc/passwd", "it starts with a slash"),
            ("events//index.html", "a part of it is empty"),
            ("events/", "a part of it is empty"),
            ("./index.html", "“.” is not a name"),
            ("events/../../index.html", "“..” is not a name"),
            ("events/\(long)", "a part of it is longer than 255 bytes"),
            (Array(repeating: "abcdefg", count: 400).joined(separator: "/"), "it is longer than a system takes"),
            (".playbill-new/1", "names that start with “.playbill-” are Playbill's own"),
            ("playbill-manifest.json", "that is where the list of all files goes"),
        ]
        for (path, problem) in refused {
            let message = "“\(path)” can't be a path in the site: \(problem)"
            XCTAssertEqual(refusal(path), [Diagnostic(.error, "output.path", message)])
        }
    }

    func testControlCharactersAreRefusedAndNotRepeated() {
        for character in ["\0", "\n", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}"] {
            let shown = character == "\u{7F}" ? character : "\u{FFFD}"
            let message = "“a\(shown)b” can't be a path in the site: it has a control character"
            XCTAssertEqual(refusal("a\(character)b"), [Diagnostic(.error, "output.path", message)])
        }
    }

    private func refusal(_ path: String) -> [Diagnostic]? {
        do {
            _ = try OutputPath(path)
            return nil
        } catch {
            return error.diagnostics
        }
    }
}
