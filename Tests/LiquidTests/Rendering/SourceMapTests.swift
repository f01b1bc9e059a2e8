import Diagnostics
import XCTest

@testable import Liquid

final class SourceMapTests: XCTestCase {
    private let sources = [
        "row": "<text>{{ name }}</text>\n",
        "page": "<page>\n{% for name in names %}{% render 'row', name: name %}{% endfor %}</page>",
    ]

    private func origin(of part: String) throws -> String? {
        var environment = Environment()
        environment.partials = { [sources] in sources[$0] }
        let template = try Template(sources["page"] ?? "", name: "page", environment: environment)
        let rendering = try template.render(
            Fields([("names", .array([.string("Ruth"), .string("Amina")]))]), tracesOrigins: true)
        let output = rendering.text
        guard let found = output.firstRange(of: part) else { return "not there" }
        let start = output.utf8.distance(from: output.startIndex, to: found.lowerBound)
        guard let origin = rendering.origins?.origin(of: start..<start + part.utf8.count) else { return nil }
        return "\(origin.template):\(origin.position.line):\(origin.position.column)"
    }

    func testATextIsWhereItStandsInItsTemplate() throws {
        XCTAssertEqual(try origin(of: "<page>"), "page:1:1")
        XCTAssertEqual(try origin(of: "age>"), "page:1:3")
        XCTAssertEqual(try origin(of: "</page>"), "page:2:66")
        XCTAssertEqual(try origin(of: "<text>"), "row:1:1")
        XCTAssertEqual(try origin(of: "</text>"), "row:1:17")
    }

    func testAValueIsWhereItIsWritten() throws {
        XCTAssertEqual(try origin(of: "Amina"), "row:1:9")
        XCTAssertEqual(try origin(of: "mina"), "row:1:9")
    }

    func testNobodyWhoDoesNotAskPaysForIt() throws {
        XCTAssertNil(try Template("a").render().origins)
    }
}
