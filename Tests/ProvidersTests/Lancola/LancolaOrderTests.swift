import Catalog
import Diagnostics
import Fetching
import JSON
import XCTest

@testable import Project
@testable import Providers

final class LancolaOrderTests: XCTestCase {
    private let event = LancolaFixtures.eventID

    func testReadsPurchasesWithTheirTickets() throws {
        let server = FakeServer(LancolaFixtures.answers.merging(answers) { $1 })
        let request = Provider.Request.to(server, .lancola, config: paybill) { $0.zone = .utc }

        let orders = try XCTUnwrap(Provider.lancola.orders)(request, event)

        XCTAssertEqual(orders.orders, [completed, pending])
        XCTAssertEqual(orders.diagnostics, [])
        XCTAssertEqual(orders.faults(beside: try Provider.lancola.harvest(request)), [])
    }

    func testSaysWhatAPendingPaymentLacks() throws {
        let request = Provider.Request.to(FakeServer(answers), .lancola)

        let orders = try XCTUnwrap(Provider.lancola.orders)(request, event)

        XCTAssertEqual(
            orders.orders.last?["payment"]?["instructions"],
            ["account": "FAIR-GD-000117", "phone": "254700000001"])
        XCTAssertEqual(
            orders.diagnostics.lines,
            [
                "warning lancola.paybill at purchase p2, payment: "
                    + "it is to be paid by M-Pesa, but nothing says to which number"
            ])
    }

    func testAsksForAPurchaseThatOnlyItsTicketNames() throws {
        let server = FakeServer([
            purchases: #"{"data": [], "total": 0}"#,
            tickets: #"[{"id": 1, "ticketCode": "A", "ticketTypeId": "t1", "purchaseId": "p9", "status": "used"},"#
                + #"{"id": 2, "ticketCode": "B", "ticketTypeId": "t1", "purchaseId": "p8", "status": "valid"}]"#,
            "/purchases/p9": #"{"data": {"id": "p9", "paymentStatus": "completed", "totalAmount": 0}}"#,
        ])

        let orders = try XCTUnwrap(Provider.lancola.orders)(.to(server, .lancola), event)

        XCTAssertEqual(
            orders.orders,
            [
                [
                    "id": "lancola-p9", "reference": "p9", "event": .string("lancola-\(event)"), "status": "completed",
                    "total": ["amount": "0.00", "currency": "KES"],
                    "tickets": [["id": "lancola-1", "code": "A", "ticketType": "t1", "status": "used"]],
                ]
            ])
        XCTAssertEqual(
            orders.diagnostics.lines,
            [
                "warning lancola.no-purchase at ticket 2, purchaseId: there is no purchase that it is of, so it is left out"
            ])
    }

    func testSaysWhatItLeavesOut() throws {
        let server = FakeServer([
            purchases: #"""
            [{"id": 1, "isDeleted": true}, {"id": 2, "paymentStatus": "parked", "totalAmount": "1.005",
              "productItems": [{"productId": 4}], "ticketItems": [{"quantity": 1}]}, {"id": 3, "eventId": "other"}]
            """#,
            tickets:
                #"[{"id": 5, "purchaseId": 2, "ticketTypeId": "t1", "status": "valid"}, {"id": 6, "purchaseId": 2, "ticketTypeId": "t1", "ticketCode": "C", "status": "lost"}]"#,
        ])

        let orders = try XCTUnwrap(Provider.lancola.orders)(.to(server, .lancola), event)

        XCTAssertEqual(
            orders.orders,
            [
                [
                    "id": "lancola-2", "reference": "2", "event": .string("lancola-\(event)"), "status": "pending",
                    "tickets": [["id": "lancola-6", "code": "C", "ticketType": "t1", "status": "pending"]],
                ]
            ])
        XCTAssertEqual(
            orders.diagnostics.lines,
            [
                "note lancola.left-out at purchase 1, isDeleted: it is deleted, so it is left out",
                "warning lancola.products at purchase 2, productItems: what isn't a ticket has no place in an order, it is left out",
                "warning lancola.status at purchase 2, paymentStatus: nobody knows the status “parked”, it is taken for pending",
                "warning lancola.ticket at purchase 2, ticket 5: it has no id, code or type, so it is left out",
                "warning lancola.status at purchase 2, ticket 6, status: nobody knows the status “lost”, it is taken for pending",
                "warning lancola.item at purchase 2, ticketItems: an item without its type or its number is left out",
                "warning lancola.price at purchase 2, totalAmount: “1.005 ” is no exact amount, it is left out",
            ])
    }

    func testSendsTheTokenAsTheSourceSays() throws {
        let secrets = [
            "TICKETING_API_TOKEN": Secret("canary-token"), "TICKETING_REFRESH_TOKEN": Secret("canary-refresh"),
        ]
        let bearer = try XCTUnwrap(Provider.lancola.credentials(secrets))

        XCTAssertEqual(bearer.header, "Authorization")
        XCTAssertEqual(bearer.prefix, "Bearer ")
        XCTAssertEqual(bearer.renewals.map(\.path), ["/auth/refresh", "/auth/refresh"])
        XCTAssertEqual(
            bearer.sent(as: .apiKey), Credentials(header: "x-api-key", token: Secret("canary-token")))
        XCTAssertEqual(bearer.sent(as: .bearer), bearer)
        XCTAssertNil(Provider.lancola.credentials([:]))
        XCTAssertFalse("\(bearer)".contains("canary"))
    }
}

extension LancolaOrderTests {
    private var purchases: String { "/purchases?eventId=\(event)&page=1&limit=100" }
    private var tickets: String { "/tickets?eventId=\(event)&page=1&limit=100" }

    private var paybill: Config {
        var config = Config()
        config.payments = [Config.PaymentMethod(method: "mpesa", paybill: "400200")]
        return config
    }

    private var answers: [String: String] {
        [
            purchases: """
            {"data": [
              {"id": "p2", "buyerId": "u5", "eventId": "\(event)", "ticketItems": [{"ticketTypeId": "t2", "quantity": 1}],
               "productItems": [], "totalAmount": 1500, "currency": "KES", "paymentStatus": "pending_payment",
               "paymentMethod": "mpesa", "ticketsGenerated": false, "isDeleted": false,
               "createdAt": "2027-01-05T09:12:30Z", "phoneNumber": "254700000001", "notes": null},
              {"id": "p1", "eventId": "\(event)", "items": [{"ticketTypeId": "t1", "quantity": "2", "unitPrice": "0.00"}],
               "totalAmount": "0", "currency": "kes", "paymentStatus": "completed", "paymentMethod": "none",
               "buyer": {"firstName": "Amani", "lastName": "Otieno", "email": "amani@example.org", "phone": "+254 711"},
               "createdAt": "2027-01-04T09:12:30Z"}
            ], "meta": {"page": 1, "limit": 100, "total": 2, "totalPages": 1}}
            """,
            tickets: """
            {"data": [
              {"id": "k3", "ticketCode": "FAIR-GD-000117", "purchaseId": "p2", "ticketTypeId": "t2",
               "eventId": "\(event)", "userId": "u5", "status": "valid", "qrCode": "https://api.example/qr/1"},
              {"id": "k2", "ticketCode": "FAIR-GA-000002", "purchaseId": "p1", "ticketTypeId": "t1",
               "eventId": "\(event)", "status": "transferred", "user": {"fullName": "Wanjiku"}},
              {"id": "k1", "ticketCode": "FAIR-GA-000001", "purchaseId": "p1", "ticketTypeId": "t1",
               "eventId": "\(event)", "status": "valid"}
            ], "total": 3, "page": 1, "limit": 100}
            """,
        ]
    }

    private var completed: JSON {
        [
            "id": "lancola-p1", "reference": "p1", "event": .string("lancola-\(event)"), "status": "completed",
            "placedAt": "2027-01-04T09:12:30Z",
            "buyer": ["name": "Amani Otieno", "email": "amani@example.org", "phone": "+254 711"],
            "items": [["ticketType": "t1", "quantity": 2, "unitPrice": ["amount": "0.00", "currency": "KES"]]],
            "total": ["amount": "0.00", "currency": "KES"], "payment": ["method": "none", "status": "completed"],
            "tickets": [
                ["id": "lancola-k1", "code": "FAIR-GA-000001", "ticketType": "t1", "status": "valid"],
                [
                    "id": "lancola-k2", "code": "FAIR-GA-000002", "ticketType": "t1", "status": "transferred",
                    "attendee": ["name": "Wanjiku"],
                ],
            ],
        ]
    }

    private var pending: JSON {
        [
            "id": "lancola-p2", "reference": "p2", "event": .string("lancola-\(event)"), "status": "pending",
            "placedAt": "2027-01-05T09:12:30Z", "buyer": ["phone": "254700000001"],
            "items": [["ticketType": "t2", "quantity": 1]], "total": ["amount": "1500.00", "currency": "KES"],
            "payment": [
                "method": "mpesa", "status": "pending_payment",
                "instructions": ["paybill": "400200", "account": "FAIR-GD-000117", "phone": "254700000001"],
            ],
            "tickets": [["id": "lancola-k3", "code": "FAIR-GD-000117", "ticketType": "t2", "status": "valid"]],
        ]
    }
}
