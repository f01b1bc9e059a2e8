import Catalog
import Diagnostics
import JSON

extension Notice {
    /// Reads the body of a webhook, which its signature has proved to be whole. Throws if it is no notice, or is about no event.
    public init(_ body: [UInt8]) throws(Failure) {
        let wire: Wire
        do throws(JSONSyntaxError) {
            wire = Wire(try JSONDocument(body).root)
        } catch {
            throw Notice.unreadable("garbled", "it is no JSON: \(error.message)", "send the body as it came, unchanged")
        }
        let payload = wire["payload", "data"]
        guard let type = wire["event_type", "type"].text else {
            throw Notice.unreadable("no-type", "it has no “event_type”", "send it what Hi.Events sends")
        }
        let (subject, change) = try Notice.read(type)
        let isEvent = subject == .event
        guard
            let event = isEvent
                ? payload["id", "event_id"].text : payload["event_id"].text ?? payload["event"]["id"].text
        else {
            throw Notice.unreadable("no-event", "it doesn't say which event it is about", "pull the source instead")
        }
        let thing = isEvent ? nil : payload["id"].text
        self.init(
            subject, change, event: event,
            occurrence: subject == .occurrence ? thing : payload["event_occurrence_id"].text, thing: thing,
            sent: wire["event_sent_at"].instant)
        tuvensEvent = payload["tuvens_event_id"].text
        status = isEvent ? payload["status"].text ?? (change == .archived ? "ARCHIVED" : nil) : nil
        sold = Notice.sold(subject, change, payload)
        if isEvent || subject == .product { self.payload = payload.value.map { JSON($0) } }
        if sent == nil {
            diagnostics.append(
                Notice.problem(
                    .warning, "no-time", "it doesn't say when it was sent: whether it is the newest can't be told",
                    "pull the source if it is an old one"))
        }
        if let status, eventStatus == nil {
            diagnostics.append(
                Notice.problem(
                    .warning, "status", "nobody knows the status “\(status)”: ticketing is taken to be in setup",
                    "a later version of playbill may know it"))
        }
    }

    private static func read(_ type: String) throws(Failure) -> (Subject, Change) {
        let parts = type.split(separator: ".", maxSplits: 1).map { String($0) }
        if parts.count == 2, let subject = Subject(rawValue: parts[0]), let change = Change(rawValue: parts[1]) {
            return (subject, change)
        }
        throw unreadable(
            "type", "nobody knows what “\(type)” is",
            NearName.hint(type, among: types) ?? "leave it out of the webhook's types")
    }

    private static let types = [
        "event.status_changed", "event.created", "event.updated", "event.archived", "product.created",
        "product.updated",
        "product.deleted", "order.created", "order.updated", "order.marked_as_paid", "order.refunded",
        "order.cancelled",
        "attendee.created", "attendee.updated", "attendee.cancelled", "checkin.created", "checkin.deleted",
        "occurrence.cancelled",
    ]

    private static func unreadable(_ code: String, _ message: String, _ hint: String) -> Failure {
        Failure(.records, [problem(.error, code, message, hint)])
    }

    private static func problem(_ severity: Severity, _ code: String, _ message: String, _ hint: String) -> Diagnostic {
        Diagnostic(severity, "webhook.\(code)", message, at: Location(file: source), hint: hint)
    }
}
