import Catalog
import Diagnostics
import Mail
import Streaming
import XCTest

final class RequestTests: XCTestCase {
    func testAnOrderAloneWillDoWhereTheKindIsKnown() throws {
        let post = try Post(self)
        XCTAssertEqual(try post.reading(Post.order, .orderConfirmed).requests.map(\.kind), [.orderConfirmed])
        XCTAssertEqual(
            try post.reading("[\(Post.order), {\"kind\": \"reminder\", \"order\": \(Post.order)}]", .reminder)
                .requests.map(\.kind), [.reminder, .reminder])
        XCTAssertEqual(try post.problems(Post.order), [": it doesn't say what kind of mail it asks for"])
        XCTAssertEqual(
            try post.problems("{\"kind\": \"reminder\", \"order\": \(Post.order)}", .ticket),
            ["kind: this asks for “reminder”, the call for “ticket”"])
    }

    func testWhatAKindNeedsIsSaidAllAtOnce() throws {
        let post = try Post(self)
        XCTAssertEqual(
            try post.problems(Post.order, .balanceDue),
            [
                ": a mail of the kind “balance-due” needs “context.actionUrl”",
                ": a mail of the kind “balance-due” needs “context.instalment”",
            ])
        XCTAssertEqual(
            try post.problems(request(#""instalment": {"number": 0, "due": "soon"}, "actonUrl": 1"#, .balanceDue)),
            [
                "context: the context has no “actionUrl”",
                "context.instalment: the instalment has no “amount”",
                "context.instalment: the instalment has no “balance”",
                "context.instalment: the instalment has no “count”",
                "context.instalment: the instalment has no “paid”",
                "context.instalment.number: expected a whole number from 1 to 1000, found 0",
                "context.instalment.due: expected a date and time with its offset, such as 2026-07-15T08:00:00+03:00, found “soon”",
                "context.actonUrl: the context has no key “actonUrl”",
            ])
    }

    func testWhatIsNamedIsThere() throws {
        let post = try Post(self)
        XCTAssertEqual(
            try post.problems(request(#""ticket": "t3""#, .ticket)),
            ["context.ticket: the order has no ticket “t3”"])
        XCTAssertEqual(
            try post.problems(
                request(
                    #""actionUrl": "https://a.b", "offer": {"ticketType": "sea", "expires": "2026-07-15T08:00:00Z"}"#,
                    .waitingListOffer)),
            ["context.offer.ticketType: the event has no ticket type “sea”"])
        XCTAssertEqual(
            try post.problems(
                request(
                    #""refund": {"amount": {"amount": "1.00", "currency": "USD"}, "tickets": ["t9"]}"#, .refundIssued)),
            [
                "context.refund.amount.currency: this is in USD, the order's total in KES",
                "context.refund.tickets[0]: the order has no ticket “t9”",
            ])
        XCTAssertEqual(
            try post.problems(
                request(#""before": {"title": "Dinner"}, "actionUrl": "javascript:x""#, .eventChanged)
            ).count, 1)
    }

    func testTheContextOfAllIsForThoseThatBringNone() throws {
        let post = try Post(self)
        let shared = try SharedContext(Post.source("c.json", #"{"ahead": "today"}"#), of: .reminder)
        let own = #"{"kind": "reminder", "order": \#(Post.order.replacing("o1", with: "o2")), "context": {}}"#
        let requests = try post.reading("[\(Post.order), \(own)]", .reminder, shared).requests
        XCTAssertEqual(requests.map(\.context.ahead), [.today, nil])
        let line = StreamLine(number: 1, bytes: Array(Post.order.replacing("\n", with: " ").utf8))
        let events = try post.project.mails().office.events
        XCTAssertEqual(
            MailLine.read(line, .reminder, context: shared, events: events).request?.context.ahead, .today)
    }

    func testWhatIsWrongWithTheContextOfAllIsSaidOfItsFile() throws {
        let post = try Post(self)
        let shared = try SharedContext(Post.source("c.json", #"{"ticket": "t9", "ahead": "now"}"#), of: nil)
        let wrong = try post.reading(Post.order, .ticket, shared).diagnostics
        XCTAssertEqual(wrong.map(\.location?.file), ["c.json", "c.json"])
        XCTAssertEqual(
            wrong.map(\.message), ["the order has no ticket “t9”", "the context has no key “ahead”"])
        XCTAssertThrowsError(try SharedContext(Post.source("c.json", #"{"ahead": "now"}"#), of: .reminder)) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.location?.path), ["ahead"])
        }
    }

    func testAKindFitsWhatItsOrderIs() throws {
        let post = try Post(self)
        let wrong = { (kind: MailKind, status: String, context: String) throws -> [String] in
            let order = Post.order.replacing("completed", with: status)
                .replacing(#""valid""#, with: status == "refunded" ? #""refunded""# : #""cancelled""#)
            return try post.problems(self.request(context, kind, order))
        }
        for kind in [MailKind.orderConfirmed, .registrationConfirmed, .paymentReceived] {
            XCTAssertEqual(
                try wrong(kind, "refunded", ""),
                [
                    "order.status: a mail of the kind “\(kind.rawValue)” is of an order that is completed, and this one is refunded"
                ])
        }
        XCTAssertEqual(
            try wrong(.paymentPending, "completed", #""amount": 1"#),
            [
                "order.status: a mail of the kind “payment-pending” is of an order that is pending, and this one is completed",
                "context.amount: expected the amount as an object, found 1",
            ])
        XCTAssertEqual(
            try wrong(.paymentReceived, "pending", #""balance": {"amount": "1.00", "currency": "KES"}"#), [])
        XCTAssertEqual(try wrong(.paymentFailed, "expired", #""actionUrl": "https://a.b""#), [])
    }

    func testTwoRequestsForOneMailAgreeOnItsOrder() throws {
        let post = try Post(self)
        let other = Post.order.replacing("Bo", with: "Bob")
        XCTAssertEqual(try post.problems("[\(Post.order), \(Post.order)]", .ticket), [])
        XCTAssertEqual(
            try post.problems("[\(Post.order), \(other)]", .ticket),
            ["[1]: the order “O-1” is asked for twice, with something else in it"])
    }

    /// Each kind, with no more than it must have.
    func testEveryKindCanBeAskedFor() throws {
        let post = try Post(self)
        for (kind, context) in RequestTests.least {
            let order = Post.order(for: kind)
            XCTAssertEqual(try post.problems(request(context, kind, order)), [], kind.rawValue)
            XCTAssertFalse(try post.mails(.text, kind, context: "{\(context)}", order: order).isEmpty, kind.rawValue)
        }
        XCTAssertEqual(Set(RequestTests.least.map(\.0)), Set(MailKind.allCases))
    }

    static let least: [(MailKind, String)] = [
        (.registrationConfirmed, ""), (.orderConfirmed, ""), (.paymentPending, ""),
        (.paymentFailed, #""actionUrl": "https://a.b""#), (.paymentReceived, ""), (.ticket, ""),
        (
            .ticketTransferred,
            #""transfer": {"ticket": "t1", "from": {"email": "a@b.c"}, "to": {"name": "Cy", "email": "d@e.f"}}"#
        ),
        (.reminder, ""), (.eventChanged, #""before": {"starts": "2026-07-19T18:00:00+03:00"}"#), (.eventPostponed, ""),
        (.eventCancelled, ""), (.refundIssued, #""refund": {"amount": {"amount": "3000.00", "currency": "KES"}}"#),
        (
            .waitingListOffer,
            #""actionUrl": "https://a.b", "offer": {"ticketType": "bar", "expires": "2026-07-15T08:00:00Z"}"#
        ),
        (
            .balanceDue,
            #""actionUrl": "https://a.b", "instalment": {"number": 2, "count": 3, "amount": {"amount": "1.00", "currency": "KES"}, "#
                + #""due": "2026-07-15T08:00:00Z", "paid": {"amount": "1.00", "currency": "KES"}, "balance": {"amount": "1.00", "currency": "KES"}}"#
        ),
        (.setPassword, #""actionUrl": "https://a.b""#), (.afterEvent, #""unsubscribeUrl": "https://a.b/stop""#),
    ]

    private func request(_ context: String, _ kind: MailKind, _ order: String = Post.order) -> String {
        #"{"kind": "\#(kind.rawValue)", "order": \#(order), "context": {\#(context)}}"#
    }
}
