import Formats
import XCTest

/// cmark-gfm and libxml2 keep things for the whole process.
final class ThreadTests: XCTestCase {
    func testManyThreadsAtOnce() async {
        let markdown = "~~a~~ www.example.org *b* https://example.org/w:~c~ d@example.org\n\n|e|\n|-|\n|~f~|\n"
        let html = HTMLCase.all.map(\.html).joined(separator: "</svg></form></select>")
        let expected = [Markdown.html(markdown), RichText.html(html)]
        let isSame = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    (0..<30).allSatisfy { _ in [Markdown.html(markdown), RichText.html(html)] == expected }
                }
            }
            return await group.allSatisfy { $0 }
        }
        XCTAssertTrue(isSame)
        XCTAssertEqual(
            expected[0].plainText, "a www.example.org b https://example.org/w:~c~ d@example.org\ne\nf")
    }
}
