import Foundation
import JSON
import Mail
import TestSupport
import XCTest

/// What goes to those who deliver.
final class OutputTests: XCTestCase {
    func testSendGridGetsAPersonASubjectTwoTextsAndFiles() throws {
        let post = try Post(self, config: Post.sender)
        let mail = try JSON(reading: post.mails(.sendgrid, .orderConfirmed) { _, _ in Array("%PDF".utf8) }[0].text)
        XCTAssertEqual(
            mail["personalizations"], [["to": [["email": "ada@example.com", "name": "Ada Łukasz King"]]]])
        XCTAssertEqual(mail["from"], ["email": "tickets@example.org", "name": "Suppers"])
        XCTAssertEqual(mail["categories"], ["order-confirmed"])
        XCTAssertEqual(mail["custom_args"], ["order": "o1", "kind": "order-confirmed"])
        guard case .array(let content)? = mail["content"], case .array(let files)? = mail["attachments"] else {
            return XCTFail("no content or no files")
        }
        XCTAssertEqual(content.map { $0["type"] }, ["text/plain", "text/html"])
        XCTAssertEqual(
            files.map { $0["filename"] }, ["code-1.png", "code-2.png", "O-1.pdf", "supper.ics"])
        XCTAssertEqual(files.map { $0["disposition"] }, ["inline", "inline", "attachment", "attachment"])
        XCTAssertEqual(
            files.map { $0["type"] }, ["image/png", "image/png", "application/pdf", "text/calendar"])
        XCTAssertEqual(files[2]["content"], "JVBERg==")
    }

    func testOnlyWhatIsNotTransactionalCanBeUnsubscribedFrom() throws {
        let post = try Post(self, config: Post.sender)
        let unsubscribe = #"{"unsubscribeUrl": "https://example.org/stop"}"#
        XCTAssertTrue(
            try post.mails(.eml, .afterEvent, context: unsubscribe)[0].text.contains(
                "List-Unsubscribe: <https://example.org/stop>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
        )
        XCTAssertFalse(try post.mails(.eml, .orderConfirmed)[0].text.contains("List-Unsubscribe"))
    }

    func testAMessageOfWhatsApp() throws {
        let post = try Post(
            self,
            config:
                #""whatsapp": {"documentUrl": "https://files.example.org/{order}/{file}", "templates": {"order-confirmed": "#
                + #"{"name": "order_confirmed", "language": "en_US", "document": true, "button": "{{ order.id }}", "#
                + #""parameters": ["{{ mail.recipient.first }}", "{{ event.title }}", "{{ order.total }}"]}, "#
                + #""reminder": {"name": "reminder", "parameters": ["{{ order.buyer.company }}"]}}}"#)
        let mails = try post.mails(.whatsapp, .orderConfirmed)
        XCTAssertEqual(mails.map(\.to), ["254700000119"])
        XCTAssertEqual(
            try JSON(reading: mails[0].text),
            [
                "messaging_product": "whatsapp", "recipient_type": "individual", "to": "254700000119",
                "type": "template",
                "template": [
                    "name": "order_confirmed", "language": ["policy": "deterministic", "code": "en_US"],
                    "components": [
                        [
                            "type": "header",
                            "parameters": [
                                [
                                    "type": "document",
                                    "document": [
                                        "link": "https://files.example.org/o1/o1.pdf", "filename": "O-1.pdf",
                                    ],
                                ]
                            ],
                        ],
                        [
                            "type": "body",
                            "parameters": [
                                ["type": "text", "text": "Ada"], ["type": "text", "text": "Supper <live>"],
                                ["type": "text", "text": "KES\u{A0}3,000"],
                            ],
                        ],
                        [
                            "type": "button", "sub_type": "url", "index": "0",
                            "parameters": [["type": "text", "text": "o1"]],
                        ],
                    ],
                ],
            ])
        XCTAssertEqual(
            try post.refusal(.whatsapp, .reminder),
            [
                "whatsapp.parameter: there is nothing to fill playbill.json: whatsapp.templates.reminder.parameters[0] with"
            ])
        XCTAssertEqual(
            try post.refusal(.whatsapp, .ticket),
            ["whatsapp.template: nobody has said which template of WhatsApp is for “ticket”"])
        XCTAssertEqual(
            try post.refusal(.whatsapp, .orderConfirmed, order: Post.order.replacing("+254", with: "0")),
            ["whatsapp.phone: “0 700 000 119” is no telephone number that says of which country it is"])
        XCTAssertEqual(
            try post.refusal(
                .whatsapp, .orderConfirmed, order: Post.order.replacing(#""valid""#, with: #""cancelled""#)),
            ["whatsapp.document: the template for “order-confirmed” has the tickets above it, and there are none"])
    }

    func testAMessageGoesToWhoItIsFor() throws {
        let post = try Post(
            self,
            config:
                #""whatsapp": {"templates": {"ticket": {"name": "t", "parameters": ["{{ mail.recipient.name }}"]}, "#
                + #""ticket-transferred": {"name": "g", "parameters": ["{{ mail.giver.name }}"]}}}"#)
        let order = Post.order.replacing(#""bo@example.com""#, with: #""bo@example.com", "phone": "+254 711 000 001""#)
        XCTAssertEqual(try post.mails(.whatsapp, .ticket, order: order).map(\.to), ["254700000119", "254711000001"])
        XCTAssertEqual(
            try post.refusal(.whatsapp, .ticket), ["whatsapp.phone: there is no telephone number of “Bo”"])
        let transfer = { (phone: String) in
            #"{"transfer": {"ticket": "t1", "from": {"name": "Ada", "email": "ada@example.com", "phone": "+254 700 000 119"}, "#
                + #""to": {"name": "Cy", "email": "cy@example.com"\#(phone)}}}"#
        }
        XCTAssertEqual(
            try post.mails(.whatsapp, .ticketTransferred, context: transfer(#", "phone": "+49 30 1234567""#)).map(\.to),
            ["254700000119", "49301234567"])
        XCTAssertEqual(
            try post.refusal(.whatsapp, .ticketTransferred, context: transfer("")),
            ["whatsapp.phone: there is no telephone number of “Cy”"])
    }

    func testAMessageHasNothingThatHides() throws {
        let post = try Post(
            self,
            config: #""whatsapp": {"templates": {"order-confirmed": {"name": "c", "#
                + #""parameters": ["{{ order.buyer.name }}"]}}}"#)
        let field = "playbill.json: whatsapp.templates.order-confirmed.parameters[0]"
        for (name, reason) in [
            ("Ada\\nKing", "a line break"), ("Ada\u{202E}King", "U+202E, which turns the direction of reading"),
        ] {
            let order = Post.order.replacing("Ada Łukasz King", with: name)
            XCTAssertEqual(
                try post.refusal(.whatsapp, .orderConfirmed, order: order),
                ["mail.header: the field “\(field)” has \(reason)"])
        }
    }

    func testMailsOfOneOrderHaveTheirOwnFiles() throws {
        let post = try Post(self)
        let refunds = ["1000.00", "2000.00"].map {
            #""refund": {"amount": {"amount": "\#($0)", "currency": "KES"}, "tickets": ["t1"]}"#
        }
        let names = try refunds.map { try post.file(.text, .refundIssued, context: "{\($0)}") }
        XCTAssertEqual(Set(names).count, 2)
        XCTAssertTrue(names.allSatisfy { $0.hasPrefix("o1.refund-issued.") && $0.hasSuffix(".txt") })
        XCTAssertEqual(names[0], try post.file(.text, .refundIssued, context: "{\(refunds[0])}"))
        XCTAssertEqual(try post.file(.text, .orderConfirmed), "o1.order-confirmed.txt")
    }

    func testFilesAreSpokenOfWhereThereAreAny() throws {
        let post = try Post(self, config: Post.sender)
        let words = "The tickets are attached"
        XCTAssertFalse(try post.mails(.text, .orderConfirmed)[0].text.contains(words))
        XCTAssertTrue(
            try post.mails(.eml, .orderConfirmed) { _, _ in Array("%PDF".utf8) }[0].text.contains(words))
    }

    func testReservationsAreTheirTickets() throws {
        let html = try Post(self).mails(.html, .orderConfirmed)[0].text
        guard case .array(let reservations) = try linkedData(html) else {
            return XCTFail("no list")
        }
        XCTAssertEqual(reservations.map { $0["ticketToken"] }, ["qrCode:C-1", "qrCode:C-2"])
        XCTAssertEqual(reservations[0]["underName"], ["@type": "Person", "name": "Ada King"])
        XCTAssertEqual(reservations[0]["reservationFor"]?["name"], "Supper <live>")
        XCTAssertEqual(reservations[0]["reservationFor"]?["startDate"], "2026-07-20T18:00:00+03:00")
        XCTAssertEqual(reservations[0]["reservationStatus"], "https://schema.org/ReservationConfirmed")
    }

    func testOnlyTheBuyerIsToldOfAllOfTheOrder() throws {
        let mails = try Post(self).mails(.html, .ticket).map { try XCTUnwrap(linkedData($0.text)) }
        XCTAssertEqual(mails.map { $0["reservationNumber"] }, ["O-1", "t2"])
        XCTAssertEqual(mails.map { $0["totalPrice"] }, ["3000.00", nil])
        XCTAssertEqual(mails.map { $0["underName"]?["name"] }, ["Ada King", "Bo"])
    }

    /// What mail clients read of a mail.
    private func linkedData(_ html: String) throws -> JSON {
        let start = try XCTUnwrap(html.range(of: #"<script type="application/ld+json">"#)?.upperBound)
        let end = try XCTUnwrap(html.range(of: "</script>")?.lowerBound)
        return try JSON(reading: String(html[start..<end]))
    }

    func testPassesForWalletsOnlyWhereThereAreAny() throws {
        XCTAssertFalse(try Post(self).mails(.html, .ticket)[0].text.contains("wallet"))
        let post = try Post(
            self, config: #""mail": {"wallet": {"apple": "https://w.example.org/wallet/{order}/{ticket}"}}"#)
        XCTAssertTrue(try post.mails(.html, .ticket)[0].text.contains("https://w.example.org/wallet/o1/t1"))
    }
}
