import XCTest

@testable import MIME

final class MailAddressTests: XCTestCase {
    func testHostsAreWrittenInLettersThatServersKnow() throws {
        let cases = [
            ("a@example.com", "a@example.com"), ("a@EXAMPLE.com", "a@example.com"),
            ("a@bücher.example", "a@xn--bcher-kva.example"), ("a@münchen.de", "a@xn--mnchen-3ya.de"),
            ("a@例え.テスト", "a@xn--r8jz45g.xn--zckzah"), ("a@مثال.إختبار", "a@xn--mgbh0fb.xn--kgbechtv"),
            ("a@مثال。com", "a@xn--mgbh0fb.com"), ("a@faß.de", "a@xn--fa-hia.de"),
            ("a@परीक्षा.com", "a@xn--11b5bs3a9aj6g.com"),
            ("o'neil+x@b.c", "o'neil+x@b.c"), ("a..b@b.c", "\"a..b\"@b.c"),
        ]
        for (text, written) in cases { XCTAssertEqual(try MailAddress(text, field: "To").text, written) }
    }

    func testWhatCannotBeDeliveredIsRefusedWithItsField() {
        let cases = [
            ("jürgen@example.com", "has letters before the @ that not every mail server knows: “jürgen@example.com”"),
            ("a", "is no address: “a”"), ("a@", "has no name of a host after the @: “a@”"),
            ("a@-b.c", "has no name of a host after the @: “a@-b.c”"),
            ("a@b..c", "has no name of a host after the @: “a@b..c”"),
            ("a@b c", "has no name of a host after the @: “a@b c”"),
            ("@b.c", "has 0 letters before the @, and 1 to 64 are allowed"),
            ("a@b.c\r\nBcc: x@y.z", "has a line break"), ("a\u{0}@b.c", "has a NUL"),
            ("a@b\u{202E}.c", "has U+202E, which turns the direction of reading"),
        ]
        for (text, reason) in cases {
            XCTAssertThrowsError(try MailAddress(text, field: "To")) { error in
                let problem = error as? HeaderProblem
                XCTAssertEqual(problem?.field, "To")
                XCTAssertEqual(problem?.reason, reason)
            }
        }
    }
}
