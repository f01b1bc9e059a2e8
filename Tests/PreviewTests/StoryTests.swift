import XCTest

@testable import Preview

final class StoryTests: XCTestCase {
    func testNoTwoStatesOfATemplateShareAnAddress() {
        XCTAssertEqual(
            Story.slugs(["Sold out, with a list", "sold out (with a list)", "few left 2", "few left", "few-left!", "!"]
            ),
            ["sold-out-with-a-list", "sold-out-with-a-list-2", "few-left-2", "few-left", "few-left-3", "21"])
        XCTAssertEqual(Story.slugs(["مجاني", "مجاني"]).count, Set(Story.slugs(["مجاني", "مجاني"])).count)
    }
}
