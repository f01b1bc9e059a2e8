import XCTest

@testable import Catalog

final class PathPartTests: XCTestCase {
    func testANameIsAPartOfAPathWhateverItIsWrittenIn() {
        let rows = [
            ("Business Conference", "business-conference"), ("Été à Paris", "ete-a-paris"),
            ("../..", "u2e-2e-2f-2e-2e"),
            ("موسيقى و رقص", "موسيقى-و-رقص"), ("", "other"), ("con", "con"), ("a/b?c#d", "a-b-c-d"),
            ("東京 1", "東京-1"), ("الكويت 1", "الكويت-1"), ("!!!", "u21-21-21"),
        ]
        for (name, part) in rows { XCTAssertEqual(PathPart.of(name), part) }
    }
}
