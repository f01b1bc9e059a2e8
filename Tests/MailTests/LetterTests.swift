import Catalog
import Mail
import XCTest

/// Who gets a mail, and with which tickets in it.
final class LetterTests: XCTestCase {
    func testEachTicketGoesToItsAttendee() throws {
        let mails = try Post(self).mails(.text, .ticket)
        XCTAssertEqual(mails.map(\.to), ["ada@example.com", "bo@example.com"])
        XCTAssertTrue(mails[0].text.contains("C-1") && !mails[0].text.contains("C-2"))
        XCTAssertTrue(mails[1].text.contains("C-2") && !mails[1].text.contains("C-1"))
    }

    func testOneTicketCanBeAskedForAndSentToAnother() throws {
        let mails = try Post(self).mails(
            .text, .ticket, context: #"{"ticket": "t2", "recipient": {"name": "Cy", "email": "cy@example.com"}}"#)
        XCTAssertEqual(mails.map(\.to), ["cy@example.com"])
        XCTAssertTrue(mails[0].text.contains("C-2"))
    }

    func testWhatAdmitsNobodyIsNotSent() throws {
        let post = try Post(self)
        let order = Post.order.replacing(
            #""code": "C-2", "ticketType": "seat", "status": "valid""#,
            with: #""code": "C-2", "ticketType": "seat", "status": "cancelled""#)
        XCTAssertEqual(try post.mails(.text, .ticket, order: order).map(\.to), ["ada@example.com"])
        XCTAssertEqual(
            try post.refusal(.text, .ticket, context: #"{"ticket": "t2"}"#, order: order),
            ["mail.no-ticket: the ticket “t2” is cancelled, and admits nobody"])
        XCTAssertEqual(
            try post.refusal(.text, .ticket, order: Post.order.replacing("completed", with: "cancelled")),
            ["mail.no-ticket: the order “O-1” has no ticket that anybody could be sent"])
    }

    func testATransferIsToldToBothAndTheCodeToOne() throws {
        let mails = try Post(self).mails(
            .text, .ticketTransferred,
            context:
                #"{"transfer": {"ticket": "t1", "from": {"name": "Ada", "email": "ada@example.com"}, "to": {"name": "Cy", "email": "cy@example.com"}}}"#
        )
        XCTAssertEqual(mails.map(\.to), ["ada@example.com", "cy@example.com"])
        XCTAssertFalse(mails[0].text.contains("C-1"))
        XCTAssertTrue(mails[1].text.contains("C-1"))
    }

    func testAReminderKnowsHowLongItIs() throws {
        let post = try Post(self)
        let texts = try [#"{}"#, #"{"ahead": "day"}"#, #"{"ahead": "today"}"#].map {
            try post.mails(.text, .reminder, context: $0)[0].text
        }
        XCTAssertEqual(Set(texts).count, 3)
    }

    func testAReminderSaysWhichDayItIs() throws {
        let post = try Post(self)
        let titles = try ["2026-07-04", "2026-07-13", "2026-07-18", "2026-07-19", "2026-07-20"].map { day in
            let text = try post.mails(.text, .reminder, at: "\(day)T08:00:00+03:00")[0].text
            return text.split(separator: "\n")[1]
        }
        XCTAssertEqual(titles, ["ON MONDAY, JULY 20", "IN A WEEK", "ON MONDAY, JULY 20", "TOMORROW", "TODAY"])
    }

    func testAReminderThatIsNotTrueIsSaidSoAndOneThatIsTooLateNotMade() throws {
        let post = try Post(self)
        XCTAssertEqual(
            try post.result(.text, .reminder, context: #"{"ahead": "day"}"#).diagnostics.map(\.message),
            ["the reminder says “day”, and the event is 7 days away"])
        XCTAssertEqual(
            try post.refusal(.text, .reminder, at: "2026-07-20T18:00:00+03:00"),
            ["mail.reminder: the event “e1” has begun, and a reminder of it comes too late"])
    }

    func testARefundOfAPartVoidsOnlyWhatItNames() throws {
        let post = try Post(self)
        let refund = { (amount: String, tickets: String) in
            let context = #"{"refund": {"amount": {"amount": "\#(amount)", "currency": "KES"}\#(tickets)}}"#
            let text = try post.mails(.text, .refundIssued, context: context)[0].text
            return ["t1", "t2"].filter { text.contains("  \($0) · ") }
        }
        XCTAssertEqual(try refund("1500.00", ""), [])
        XCTAssertEqual(try refund("1500.00", #", "tickets": ["t2"]"#), ["t2"])
        XCTAssertEqual(try refund("3000.00", ""), ["t1", "t2"])
    }

    func testWordsOfTheOrganizerGoTheirWay() throws {
        let html = try Post(self).mails(.html, .orderConfirmed, context: #"{"message": "مرحبا"}"#)[0].text
        XCTAssertTrue(html.firstMatch(of: /dir="auto"[^>]*>مرحبا/) != nil)
    }

    func testTheConfirmationOffersWhatTheOrderNowAllows() throws {
        let text = try Post(self).mails(.text, .orderConfirmed)[0].text
        XCTAssertTrue(text.contains("Bar"), text)
    }

    func testMailsHaveTheirSenderTheirReaderAndTheSameBytes() throws {
        let post = try Post(self, config: Post.sender)
        let one = try post.mails(.eml, .orderConfirmed) { _, _ in Array("%PDF".utf8) }[0].text
        let two = try post.mails(.eml, .orderConfirmed) { _, _ in Array("%PDF".utf8) }[0].text
        XCTAssertEqual(one, two)
        XCTAssertTrue(
            one.hasPrefix(
                "From: Suppers <tickets@example.org>\r\nTo: =?UTF-8?Q?Ada_=C5=81ukasz_King?= <ada@example.com>\r\n"))
        XCTAssertTrue(one.contains("Date: Mon, 13 Jul 2026 05:00:00 +0000\r\n"))
        XCTAssertTrue(one.contains("\r\nContent-Type: application/pdf; name=\"O-1.pdf\"\r\n"))
        let other = try post.mails(.eml, .orderConfirmed, context: #"{"revision": 1}"#)[0].text
        XCTAssertNotEqual(id(one), id(other))
        XCTAssertNotEqual(id(one), try id(post.mails(.eml, .reminder)[0].text))
    }

    func testWithoutSenderOrReaderThereIsNoMail() throws {
        XCTAssertEqual(
            try Post(self).refusal(.eml, .orderConfirmed), ["mail.from: nobody has said who mails are from"])
        let post = try Post(self, config: Post.sender)
        XCTAssertEqual(
            try post.refusal(
                .eml, .orderConfirmed,
                order: Post.order.replacing(#", "email": "ada@example.com", "phone""#, with: #", "phone""#)),
            ["mail.recipient: nobody has said where the mail goes"])
        XCTAssertEqual(
            try post.refusal(
                .sendgrid, .orderConfirmed, order: Post.order.replacing("Ada Łukasz", with: "Ada\\r\\nBcc: x@y.z")),
            ["mail.header: the field “To” has a name that has a line break"])
        XCTAssertEqual(
            try post.refusal(
                .eml, .orderConfirmed,
                order: Post.order.replacing(#"King", "email": "ada@"#, with: #"King", "email": "ädä@"#)),
            ["mail.header: the field “To” has letters before the @ that not every mail server knows: “ädä@example.com”"]
        )
    }

    func testWhatIsWrongIsSaidOfEachMail() throws {
        let post = try Post(self, config: Post.sender)
        let order = Post.order.replacing(#""Ada King""#, with: #""Ada\nKing""#).replacing(#""Bo""#, with: #""Bo\nBo""#)
        XCTAssertEqual(
            try post.result(.eml, .ticket, order: order).diagnostics.map(\.notes),
            [
                ["in the mail to “ada@example.com”", "of the ticket “t1”"],
                ["in the mail to “bo@example.com”", "of the ticket “t2”"],
            ])
    }

    func testAMailThatIsTooLargeSaysOfWhat() throws {
        let order = Post.order.replacing("Bo\"", with: String(repeating: "y", count: 100_000) + "\"")
        let wrong = try Post(self).result(.html, .orderConfirmed, order: order).diagnostics
        XCTAssertEqual(wrong.map(\.code), ["mail.size"])
        XCTAssertEqual(wrong.map(\.notes), [["“order.tickets[1].attendee.name” alone has 100000 bytes"]])
    }

    func testASubjectLosesNothingSilently() throws {
        let post = try Post(self, config: Post.sender)
        for (title, reason) in [
            ("Supper\\r\\nBcc: x@y.z", "a line break"), ("Sup\\tper", "the control character U+0009"),
            ("Sup\u{202E}per", "U+202E, which turns the direction of reading"),
        ] {
            try post.write("snapshot.json", Post.snapshot.replacing("Supper <live>", with: title))
            XCTAssertEqual(
                try post.refusal(.eml, .orderConfirmed), ["mail.header: the field “event.title” has \(reason)"])
        }
    }

    private func id(_ mail: String) -> String? {
        mail.split(separator: "\r\n").first { $0.hasPrefix("Message-ID: ") }.map(String.init)
    }
}
