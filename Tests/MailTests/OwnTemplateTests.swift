import Catalog
import Diagnostics
import Mail
import XCTest

/// An organizer's own templates of Hi.Events, as they are.
final class OwnTemplateTests: XCTestCase {
    func testEveryVariableIsFilledAsHiEventsFillsIt() throws {
        let post = try post(
            #"{"file": "t.liquid", "type": "attendee_ticket", "subject": "Ticket: {{ event.title }}"}"#)
        try post.write(
            "t.liquid",
            OwnTemplateTests.variables.map { "<p>\($0.name)=[{{ \($0.name) }}]</p>" }.joined(separator: "\n"))
        let html = try post.mails(
            .html, .ticket,
            context: #"{"ticket": "t2", "orderUrl": "https://t.example/o/1", "message": "Bring <salt>\nand bread"}"#)[0]
            .text
        for variable in OwnTemplateTests.variables {
            XCTAssertTrue(html.contains("\(variable.name)=[\(variable.value)]"), "\(variable.name) in \(html)")
        }
        XCTAssertTrue(html.contains("<title>Ticket: Supper &lt;live&gt;</title>"))
    }

    func testTheApisOwnAnswerIsReadWithItsButton() throws {
        let post = try post(#"{"file": "t.json"}"#)
        try post.write(
            "t.json",
            #"{"data": {"id": 5, "template_type": "attendee_ticket", "subject": "Dein Ticket: {{ event.title }}", "#
                + #""body": "<p>Hallo {{ attendee.name }},</p>{% if order.is_awaiting_offline_payment %}<p>Zahlung offen.</p>{% endif %}", "#
                + #""cta": {"label": "Ticket öffnen", "url_token": "ticket.url"}, "engine": "liquid", "is_active": true}}"#
        )
        let text = try post.mails(.text, .ticket, context: #"{"ticket": "t2", "actionUrl": "https://t.example/1"}"#)[0]
            .text
        XCTAssertTrue(text.contains("Hallo Bo,"))
        XCTAssertFalse(text.contains("Zahlung offen."))
        XCTAssertTrue(text.contains("Ticket öffnen:\n  https://t.example/1"), text)
        let pending = Post.order.replacing("completed", with: "pending")
        XCTAssertTrue(try post.mails(.text, .ticket, order: pending)[0].text.contains("Zahlung offen."))
    }

    func testWhatPeopleTypedIsTextAndNeitherHTMLNorMarkdownNorLiquid() throws {
        let post = try post(#"{"file": "t.liquid", "type": "order_confirmation", "subject": "{{ order.first_name }}"}"#)
        try post.write("t.liquid", "# Hello {{ order.first_name }}\n\n**Bold**: {{ order.first_name }}")
        let order = Post.order.replacing("Ada Łukasz King", with: "<b>*x*</b>[a](https://evil.example){{1|plus:1}}")
        let html = try post.mails(.html, .orderConfirmed, order: order)[0].text
        let typed = "&lt;b&gt;*x*&lt;/b&gt;[a](https://evil.example){{1|plus:1}}"
        XCTAssertTrue(html.contains(">Hello \(typed)</h"), html)
        XCTAssertTrue(html.contains("Bold</strong>: \(typed)"), html)
        XCTAssertTrue(html.contains("<title>\(typed)</title>"))
    }

    func testOursAreBesideThem() throws {
        let post = try post(#"{"file": "t.liquid", "type": "order_confirmation", "subject": "x"}"#)
        try post.write(
            "t.liquid",
            "<p>{{ event.venue.address.city }} {% for ticket in tickets %}{{ ticket.holder }},{% endfor %} {{ order.reference }} {{ mail.kind }} {{ event.starts.date }}</p>"
        )
        let text = try post.mails(.text, .orderConfirmed)[0].text
        XCTAssertTrue(text.contains("Naivasha Ada King,Bo, O-1 order-confirmed Monday"), text)
    }

    func testTheNearestIsUsedAndOneThatIsOffIsNot() throws {
        let post = try post(
            #"{"file": "all.liquid", "type": "order_confirmation", "subject": "all"}, "#
                + #"{"file": "event.liquid", "type": "order_confirmation", "subject": "event", "event": "e1"}, "#
                + #"{"file": "other.liquid", "type": "order_confirmation", "subject": "other", "event": "e2"}, "#
                + #"{"file": "off.json"}"#)
        for name in ["all", "event", "other"] { try post.write("\(name).liquid", "<p>of \(name)</p>") }
        try post.write(
            "off.json",
            #"{"template_type": "attendee_ticket", "subject": "x", "body": "<p>off</p>", "is_active": false}"#)
        XCTAssertTrue(try post.mails(.text, .orderConfirmed)[0].text.contains("of event"))
        XCTAssertFalse(try post.mails(.text, .ticket)[0].text.contains("off"))
    }

    func testWhatIsWrongWithThemIsSaidAtOnce() throws {
        let post = try post(
            #"{"file": "a.liquid", "type": "order_confirmation", "subject": "{{ x"}, {"file": "b.json"}, {"file": "c.json"}"#
        )
        try post.write("a.liquid", "<p>")
        try post.write("b.json", #"{"template_type": "order", "body": 1}"#)
        XCTAssertThrowsError(try post.project.mails()) { error in
            XCTAssertEqual(
                (error as? Failure)?.diagnostics.map(\.code),
                ["liquid.syntax", "record.missing-key", "value.type", "value.text", "mail.template-missing"])
        }
    }

    func testTheirSubjectIsOneLineWhateverItIsFilledWith() throws {
        let post = try post(
            #"{"file": "t.liquid", "type": "order_confirmation", "subject": "For\n  {{ order.first_name }}"}"#)
        try post.write("t.liquid", "<p>x</p>")
        XCTAssertTrue(try post.mails(.html, .orderConfirmed)[0].text.contains("<title>For Ada</title>"))
        let order = Post.order.replacing("Ada Łukasz King", with: "Ada\u{2066}Ł")
        XCTAssertEqual(
            try post.refusal(.html, .orderConfirmed, order: order),
            ["mail.header: the field “subject” has U+2066, which turns the direction of reading"])
    }

    func testWhatIsOddIsSaidOfTheirFile() throws {
        let post = try post(
            #"{"file": "t.json"}, {"file": "n.liquid", "type": "attendee_ticket", "subject": "x", "event": "e9"}"#)
        try post.write(
            "t.json",
            #"{"template_type": "order_confirmation", "subject": "x", "body": "<p>{{ event.title | shout }}</p><img src=\"https://a.example/i.png\">", "#
                + #""cta": {"label": "See {{ order.number }}", "url_token": "event.url"}}"#)
        try post.write("n.liquid", "<p>x</p>")
        XCTAssertEqual(
            try post.project.mails().diagnostics.map(\.message), ["this is for the event “e9”, which there isn't"])
        let result = try post.result(.html, .orderConfirmed)
        XCTAssertEqual(
            Set(result.diagnostics.map { $0.location?.file }), [post.folder["t.json"]], "\(result.diagnostics)")
        XCTAssertTrue(result.diagnostics.contains { $0.message.contains("shout") })
        XCTAssertTrue(try post.mails(.text, .orderConfirmed)[0].text.contains("See O-1:\n  https://example.org"))
    }

    func testButtonsLeadSomewhereAndNoTwoAreForTheSame() throws {
        let post = try post(
            #"{"file": "a.json"}, {"file": "b.liquid", "type": "attendee_ticket", "subject": "x"}, "#
                + #"{"file": "c.liquid", "type": "attendee_ticket", "subject": "x"}"#)
        try post.write(
            "a.json",
            #"{"template_type": "order_confirmation", "subject": "x", "body": "x", "cta": {"label": "x", "url_token": "oder.url"}}"#
        )
        for name in ["b", "c"] { try post.write("\(name).liquid", "<p>x</p>") }
        XCTAssertThrowsError(try post.project.mails()) { error in
            XCTAssertEqual(
                (error as? Failure)?.diagnostics.map(\.message),
                [
                    "expected one of “order.url”, “ticket.url”, “event.url”, found “oder.url”",
                    "this “attendee_ticket” is for the same mails as \(post.folder["b.liquid"])",
                ])
        }
    }

    func testTheirBodyStaysInItsFrame() throws {
        let post = try post(#"{"file": "t.liquid", "type": "order_confirmation", "subject": "x"}"#)
        try post.write(
            "t.liquid",
            #"<p title={{ order.first_name }}>a</p></td></tr></table><script>b</script><a href="https://t.example/1">c</a>"#
        )
        let order = Post.order.replacing("Ada Łukasz King", with: #"x\tonclick=alert(1)"#)
        let result = try post.result(.html, .orderConfirmed, order: order)
        XCTAssertEqual(result.diagnostics.map(\.message), ["what does more than look is left out: onclick, <script>"])
        XCTAssertEqual(result.diagnostics.map(\.location?.file), [post.folder["t.liquid"]])
        XCTAssertTrue(try post.mails(.text, .orderConfirmed)[0].text.contains("c (https://t.example/1)"))
    }

    private func post(_ templates: String) throws -> Post {
        try Post(
            self,
            config: #""mail": {"from": "a@example.org", "support": "help@example.org", "templates": [\#(templates)]}"#)
    }

    private static let variables: [(name: String, value: String)] = [
        ("event.title", "Supper &lt;live&gt;"), ("event.date", "July 20, 2026"), ("event.end_date", "July 20, 2026"),
        ("event.time", "6:00 PM"), ("event.end_time", "10:30 PM"),
        ("event.full_address", "The Barn, 1 Lake Road, Naivasha, 20117, KE"),
        ("event.location_details.venue_name", "The Barn"), ("event.location_details.address_line_1", "1 Lake Road"),
        ("event.location_details.address_line_2", ""), ("event.location_details.city", "Naivasha"),
        ("event.location_details.state_or_region", ""), ("event.location_details.zip_or_postal_code", "20117"),
        ("event.location_details.country", "KE"), ("event.timezone", "Africa/Nairobi"),
        ("event.url", "https://example.org/events/supper/"), ("organizer.name", "The Chef &amp; Sons"),
        ("organizer.email", "chef@example.org"), ("settings.support_email", "help@example.org"),
        ("settings.offline_payment_instructions", ""), ("order.url", "https://t.example/o/1"), ("order.number", "O-1"),
        ("order.total", "KES&nbsp;3,000.00"), ("order.date", "July 2, 2026"), ("order.first_name", "Ada"),
        ("order.last_name", "Łukasz King"), ("order.email", "ada@example.com"),
        ("order.is_awaiting_offline_payment", "false"), ("order.is_offline_payment", "false"),
        ("order.currency", "KES"), ("order.locale", "en"), ("attendee.name", "Bo"),
        ("attendee.email", "bo@example.com"),
        ("ticket.name", "Seat"), ("ticket.price", "KES&nbsp;1,500.00"), ("ticket.url", "https://t.example/o/1"),
        ("occurrence.start_date", "July 20, 2026"), ("occurrence.start_time", "6:00 PM"),
        ("occurrence.label", ""), ("event_location.type", "IN_PERSON"), ("event_location.is_online", "false"),
        ("event_location.name", "The Barn"),
    ]
}
