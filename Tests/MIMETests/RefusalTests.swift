import Catalog
import XCTest

@testable import MIME

/// What could end a header, hide in it or pretend to be another is refused, and nothing is taken out of it.
final class RefusalTests: XCTestCase {
    func testEveryFieldRefusesWhatCannotStandThere() {
        let signs: [(sign: String, reason: String)] = [
            ("\r", "has a line break"), ("\n", "has a line break"), ("\r\n", "has a line break"),
            ("\u{0}", "has a NUL"), ("\u{1}", "has the control character U+0001"),
            ("\u{9}", "has the control character U+0009"), ("\u{7F}", "has the control character U+007F"),
            ("\u{85}", "has the control character U+0085"), ("\u{2028}", "has U+2028, which is a line break"),
            ("\u{2029}", "has U+2029, which is a line break"),
            ("\u{202A}", "has U+202A, which turns the direction of reading"),
            ("\u{202E}", "has U+202E, which turns the direction of reading"),
            ("\u{2066}", "has U+2066, which turns the direction of reading"),
            ("\u{2069}", "has U+2069, which turns the direction of reading"),
            ("\u{FEFF}", "has U+FEFF, which nobody sees"),
        ]
        for (sign, reason) in signs {
            let name = "a\(sign)b"
            XCTAssertEqual(problems(from: name), [HeaderProblem("From", "has a name that \(reason)", hint: typed)])
            XCTAssertEqual(problems(to: name), [HeaderProblem("To", "has a name that \(reason)", hint: typed)])
            XCTAssertEqual(
                problems(replyTo: name), [HeaderProblem("Reply-To", "has a name that \(reason)", hint: typed)])
            XCTAssertEqual(problems(subject: name), [HeaderProblem("Subject", reason)])
            XCTAssertThrowsError(try Attachment(name: name, type: "application/pdf", Body([])))
            XCTAssertThrowsError(try InlinePicture(id: "\(name)@c", name: "x", Body([])))
        }
    }

    func testMarksOfDirectionAreNoPartOfANameButOfASubject() {
        for mark in ["\u{61C}", "\u{200E}", "\u{200F}"] {
            XCTAssertEqual(problems(to: "a\(mark)b")?.count, 1)
            XCTAssertNil(problems(subject: "a\(mark)b"))
        }
    }

    func testNamesThatNobodyHasAreTooLong() {
        XCTAssertNil(problems(to: String(repeating: "ع", count: 128)))
        XCTAssertEqual(
            problems(to: String(repeating: "x", count: 129))?.map(\.reason),
            ["has a name of 129 characters, and 128 are allowed"])
        XCTAssertEqual(
            problems(subject: String(repeating: "x", count: 999))?.map(\.reason),
            ["has 999 bytes, and 998 are allowed"])
    }

    func testAllThatIsWrongIsSaidAtOnce() {
        XCTAssertEqual(problems(from: "\n", to: "\u{0}", subject: "\r")?.map(\.field), ["From", "To", "Subject"])
    }

    private let typed = "correct it where it was typed"

    private func problems(
        from: String? = nil, to: String? = nil, replyTo: String? = nil, subject: String = "Tickets"
    ) -> [HeaderProblem]? {
        do throws(Refusal) {
            _ = try MessageHeads(
                from: Mailbox(name: from, address: "a@b.c"), to: Mailbox(name: to, address: "d@e.f"),
                replyTo: replyTo.map { Mailbox(name: $0, address: "g@h.i") }, subject: subject, date: .epoch,
                id: "x@y")
            return nil
        } catch {
            return error.problems
        }
    }
}
