import Catalog
import XCTest

@testable import MIME

final class MessageTests: XCTestCase {
    func testAWholeMail() throws {
        let message = Message(
            try heads(), text: Body(text: Array("Hello.\n".utf8)), html: Body(text: Array("<p>Hello.".utf8)),
            pictures: [try InlinePicture(id: "qr1@example.com", name: "code-1.png", Body([1, 2, 3]))],
            attachments: [
                try Attachment(name: "Eintrittskarte für Zoë.pdf", type: "application/pdf", Body(Array("%PDF".utf8))),
                try Attachment(
                    name: "gala.ics", type: "text/calendar; charset=utf-8; method=PUBLISH", Body(Array("BEGIN".utf8))),
            ])
        XCTAssertEqual(String(decoding: message.bytes, as: UTF8.self), MessageTests.whole)
        XCTAssertEqual(message.bytes, message.bytes)
    }

    func testWithoutFilesAndPicturesItIsTwoTexts() throws {
        let message = Message(try heads(), text: Body(text: Array("Hi".utf8)), html: Body(text: Array("<p>Hi".utf8)))
        let text = String(decoding: message.bytes, as: UTF8.self)
        XCTAssertTrue(text.contains("Content-Type: multipart/alternative;"))
        XCTAssertFalse(text.contains("multipart/mixed"))
        XCTAssertFalse(text.contains("multipart/related"))
    }

    func testLongNamesOfFilesGoOn() throws {
        let name = String(repeating: "Été ", count: 30) + ".pdf"
        let words = Parameter.words("filename", name)
        XCTAssertEqual(words.first?.prefix(13), "filename*0*=U")
        XCTAssertTrue(words.allSatisfy { $0.utf8.count <= 70 })
    }

    func testNobodyIsUnsubscribedByALinkAlone() throws {
        let page = try XCTUnwrap(WebAddress("https://example.com/stop?u=1"))
        let heads = try heads(MessageHeads.Unsubscribe(page: page, mailbox: "stop@example.com"))
        XCTAssertTrue(
            String(decoding: heads.bytes, as: UTF8.self).contains(
                "List-Unsubscribe: <https://example.com/stop?u=1>,\r\n"
                    + " <mailto:stop@example.com?subject=unsubscribe>\r\n"
                    + "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
    }

    func testDates() {
        let cases = [
            ("2026-11-29T18:41:00Z", "Sun, 29 Nov 2026 18:41:00 +0000"),
            ("1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 +0000"),
            ("2028-02-29T00:00:00Z", "Tue, 29 Feb 2028 00:00:00 +0000"),
        ]
        for (instant, date) in cases { XCTAssertEqual(Instant(instant).map(MailDate.text), date) }
    }

    private func heads(_ unsubscribe: MessageHeads.Unsubscribe? = nil) throws -> MessageHeads {
        try MessageHeads(
            from: Mailbox(name: "Summit, Eldoret", address: "tickets@example.com"),
            to: Mailbox(name: "Zoë Łukasz", address: "zoe@bücher.example"),
            replyTo: Mailbox(address: "help@example.com"), subject: "Your tickets 🎟",
            date: Instant(milliseconds: 1_782_882_000_000), id: "1a2b@example.com", language: "de",
            unsubscribe: unsubscribe)
    }

    private static let whole = """
        From: "Summit, Eldoret" <tickets@example.com>
        To: =?UTF-8?B?Wm/DqyDFgXVrYXN6?= <zoe@xn--bcher-kva.example>
        Reply-To: help@example.com
        Subject: =?UTF-8?Q?Your_tickets_=F0=9F=8E=9F?=
        Date: Wed, 01 Jul 2026 05:00:00 +0000
        Message-ID: <1a2b@example.com>
        Auto-Submitted: auto-generated
        Content-Language: de
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="=_MARK_m"

        --=_MARK_m
        Content-Type: multipart/alternative; boundary="=_MARK_a"

        --=_MARK_a
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Hello.

        --=_MARK_a
        Content-Type: multipart/related; type="text/html";
         boundary="=_MARK_r"

        --=_MARK_r
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>Hello.
        --=_MARK_r
        Content-Type: image/png; name="code-1.png"
        Content-Disposition: inline; filename="code-1.png"
        Content-ID: <qr1@example.com>
        Content-Transfer-Encoding: base64

        AQID
        --=_MARK_r--
        --=_MARK_a--
        --=_MARK_m
        Content-Type: application/pdf;
         name*=UTF-8''Eintrittskarte%20f%C3%BCr%20Zo%C3%AB.pdf
        Content-Disposition: attachment;
         filename*=UTF-8''Eintrittskarte%20f%C3%BCr%20Zo%C3%AB.pdf
        Content-Transfer-Encoding: base64

        JVBERg==
        --=_MARK_m
        Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name="gala.ics"
        Content-Disposition: attachment; filename="gala.ics"
        Content-Transfer-Encoding: base64

        QkVHSU4=
        --=_MARK_m--

        """.replacing("MARK", with: "1089cdf97ecb6aaa92d5e306").replacing("\n", with: "\r\n")
}
