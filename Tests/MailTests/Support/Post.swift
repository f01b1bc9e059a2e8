import Catalog
import Diagnostics
import Feeds
import Foundation
import JSON
import Mail
import Publishing
import Records
import Streaming
import TestSupport
import XCTest

/// A small project in a folder of its own, and mails made of it.
struct Post {
    let folder: TemporaryFolder
    let project: OrderProject

    init(_ test: XCTestCase, config: String = "") throws {
        folder = try TemporaryFolder(test)
        project = OrderProject(folder.path, resources: Repository.folder)
        try write(
            "playbill.json",
            #"{"site": {"title": "Suppers", "baseURL": "https://example.org", "locales": ["en", "sw"]}, "#
                + #""payments": {"bank": {"account": "12-34"}}\#(config.isEmpty ? "" : ", \(config)")}"#)
        try write("snapshot.json", Post.snapshot)
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder[name]), options: .atomic)
    }

    /// Who sends mails, as the settings have it.
    static let sender = #""mail": {"from": "Suppers <tickets@example.org>", "support": "help@example.org"}"#

    static let snapshot = #"""
        {"playbill": 1, "generatedAt": "2026-07-01T00:00:00Z",
         "organizers": [{"id": "chef", "name": "The Chef & Sons", "email": "chef@example.org"}],
         "events": [
          {"id": "e1", "slug": "supper", "title": "Supper <live>", "timeZone": "Africa/Nairobi", "status": "published",
           "description": "Bring **bread** & <script>alert(1)</script>", "organizer": "chef",
           "starts": "2026-07-20T18:00:00+03:00", "ends": "2026-07-20T22:30:00+03:00",
           "venue": {"name": "The Barn", "address": {"street": "1 Lake Road", "city": "Naivasha", "postalCode": "20117", "country": "KE"}},
           "ticketTypes": [
             {"id": "seat", "name": "Seat", "price": {"amount": "1500.00", "currency": "KES"}},
             {"id": "bar", "name": "Bar", "price": {"amount": "500.00", "currency": "KES"}, "requires": ["seat"]}]}]}
        """#

    static let order = #"""
        {"id": "o1", "reference": "O-1", "event": "e1", "status": "completed", "locale": "en",
         "placedAt": "2026-07-02T10:00:00Z", "buyer": {"name": "Ada Łukasz King", "email": "ada@example.com", "phone": "+254 700 000 119"},
         "items": [{"ticketType": "seat", "quantity": 2, "unitPrice": {"amount": "1500.00", "currency": "KES"}}],
         "total": {"amount": "3000.00", "currency": "KES"},
         "tickets": [
           {"id": "t1", "code": "C-1", "ticketType": "seat", "status": "valid", "attendee": {"name": "Ada King", "email": "ada@example.com"}},
           {"id": "t2", "code": "C-2", "ticketType": "seat", "status": "valid", "attendee": {"name": "Bo", "email": "bo@example.com"}}]}
        """#
}

extension Post {
    /// The order as it is when a mail of a kind is of use.
    static func order(for kind: MailKind) -> String {
        [.paymentPending, .paymentFailed].contains(kind) ? order.replacing("completed", with: "pending") : order
    }

    /// What is wrong with a request, as `path: message` each.
    func problems(_ request: String, _ kind: MailKind? = nil) throws -> [String] {
        try reading(request, kind).diagnostics.map {
            "\($0.location?.path ?? ""): \($0.message)"
        }
    }

    static func source(_ file: String, _ text: String) -> OrderFile.Source {
        OrderFile.Source(file: file, bytes: Array(text.utf8))
    }

    func reading(
        _ request: String, _ kind: MailKind? = nil, _ context: SharedContext? = nil
    ) throws -> MailFile.Reading {
        MailFile.read(
            [Post.source("r.json", request)], kind, context: context,
            events: try project.mails().office.events)
    }

    /// What becomes of a request. Throws what is wrong with it.
    func result(
        _ form: MailPlan.Form, _ kind: MailKind, context: String = "{}", order: String = Post.order,
        at instant: String = "2026-07-13T08:00:00+03:00", to delivery: MailPlan.Delivery = .inline,
        document: DocumentMaker? = nil
    ) throws -> MailResult {
        let request = #"{"kind": "\#(kind.rawValue)", "order": \#(order), "context": \#(context)}"#
        let office = try project.mails().office
        let reading = try reading(request)
        guard let first = reading.requests.first else { throw Failure(.records, reading.diagnostics) }
        let now = try XCTUnwrap(Instant(instant))
        return MailMaker(MailPlan(form, delivery: delivery, now: { now })).result(first, office, document: document)
    }

    /// The mails of a request. Throws what is wrong with it or with them.
    func mails(
        _ form: MailPlan.Form, _ kind: MailKind, context: String = "{}", order: String = Post.order,
        at instant: String = "2026-07-13T08:00:00+03:00", document: DocumentMaker? = nil
    ) throws -> [(to: String?, text: String)] {
        let result = try result(form, kind, context: context, order: order, at: instant, document: document)
        guard result.status != .failed else { throw Failure(.records, result.diagnostics) }
        return result.pieces.map { mail in
            guard case .here(let bytes) = mail.handed.place else { return (mail.to, "") }
            return (mail.to, String(decoding: bytes, as: UTF8.self))
        }
    }

    /// What the file of a request's only mail is called.
    func file(_ form: MailPlan.Form, _ kind: MailKind, context: String = "{}") throws -> String {
        let sink = FileSink(folder: folder["mail"], disk: project.disk)
        let mails = try result(form, kind, context: context, to: .files(sink)).pieces
        guard mails.count == 1, case .file(let path) = mails[0].handed.place else { return "" }
        return String(path.dropFirst(sink.folder.count + 1))
    }

    /// What keeps a request from coming to a mail.
    func refusal(
        _ form: MailPlan.Form, _ kind: MailKind, context: String = "{}", order: String = Post.order,
        at instant: String = "2026-07-13T08:00:00+03:00"
    ) throws -> [String] {
        do {
            _ = try mails(form, kind, context: context, order: order, at: instant)
            return []
        } catch let failure as Failure {
            return failure.diagnostics.filter { $0.severity == .error }.map { "\($0.code): \($0.message)" }
        }
    }
}
