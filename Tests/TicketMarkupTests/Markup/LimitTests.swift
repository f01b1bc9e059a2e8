import TestSupport
import XCTest

@testable import TicketMarkup

/// What is too much is refused, soon.
final class LimitTests: XCTestCase {
    private let limits = MarkupLimits(bytes: 200, elements: 5, depth: 4, mistakes: 3)

    func testDepthElementsAndSize() {
        XCTAssertEqual(
            [
                "<ticket><page><row><row><row>", "<ticket><page>" + String(repeating: "<row/>", count: 9),
                String(repeating: " ", count: 201),
            ]
            .map { Shown.mistakes($0.utf8, limits: limits) },
            [
                ["ticket.xml:1:25: error: more than 4 elements inside one another [ticket.limit]"],
                ["ticket.xml:1:33: error: more than 5 elements [ticket.limit]"],
                ["ticket.xml:1:1: error: the markup has more than 200 bytes [ticket.limit]"],
            ])
    }

    func testMistakesAreToldUpToALimit() {
        XCTAssertEqual(
            Shown.mistakes("<ticket a='' b='' c='' d='' e=''><page/></ticket>".utf8, limits: limits),
            [
                "ticket.xml:1:9: error: <ticket> has no attribute “a” [ticket.attribute]",
                "ticket.xml:1:14: error: <ticket> has no attribute “b” [ticket.attribute]",
                "ticket.xml:1:19: error: <ticket> has no attribute “c” [ticket.attribute]",
                "ticket.xml: note: there is more wrong than these 3 [ticket.more] (mend these first)",
            ])
    }

    func testSizesThatDependOnOneAnotherEndSoon() throws {
        let nests = [
            (#"<column justify="end" min-height="%pt">"#, "</column>"),
            (#"<row min-height="%pt"><column justify="end">"#, "</column></row>"),
            (#"<row><text size="%pt">a</text><column justify="end">"#, "</column></row>"),
            (#"<column height="1fr" padding="1pt">"#, "</column>"),
            (#"<column rotate="90" min-height="%pt"><row>"#, "</row></column>"),
        ]
        let refused = try nests.map { start, end in
            let levels = Array(0..<28 / end.split(separator: "<").count)
            let inside =
                levels.map { start.replacing("%", with: "\((30 - $0) * 9)") }.joined() + "<text>a</text>"
                + levels.map { _ in end }.joined()
            let shown = try Shown(#"<ticket size="400x300pt"><page>\#(inside)</page></ticket>"#)
            return shown.problems.contains { $0.contains("ticket.limit") }
        }
        XCTAssertEqual(refused, [true, true, true, false, true])
    }

    func testHostileMarkupEndsSoon() {
        let time = processorTime {
            for part in ["<row>", "<row a='b' ", " a='b'", "&", "<", "<!--", "</", "&#", "<text>a<span>", "\"", "]]>"] {
                let body = String(repeating: part, count: 400_000 / part.utf8.count)
                XCTAssertFalse(Shown.mistakes("<ticket><page " + body).isEmpty)
                XCTAssertFalse(Shown.mistakes("<ticket><page>" + body).isEmpty)
            }
        }
        XCTAssertLessThan(time, .seconds(20))
    }
}
