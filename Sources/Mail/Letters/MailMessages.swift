import Catalog
import Diagnostics

enum MailMessages {
    static func noTicket(_ order: Order) -> Failure {
        failure(
            "mail.no-ticket", "the order “\(order.reference)” has no ticket that anybody could be sent",
            hint: "tickets that were cancelled, paid back or given away aren't sent")
    }

    static func admitsNobody(_ ticket: Ticket, _ standing: Ticket.Status) -> Failure {
        failure(
            "mail.no-ticket", "the ticket “\(ticket.id)” is \(standing.rawValue), and admits nobody",
            hint: "send the one that was issued in its place")
    }

    static func noEvent(_ order: Order) -> Failure {
        failure(
            "order.dangling-reference", "there is no event “\(order.event)”",
            hint: "the order and the catalogue must be of one provider")
    }

    static let noChange = Diagnostic(
        .warning, "mail.no-change", "nothing of the event is otherwise than “context.before” says",
        hint: "say there what it was, as far as it is something else now")

    static func begun(_ event: Event) -> Failure {
        failure(
            "mail.reminder", "the event “\(event.id)” has begun, and a reminder of it comes too late",
            hint: "--as-of is the instant that counts as now")
    }

    static func untrue(_ ahead: MailContext.Ahead, days: Int) -> Diagnostic {
        Diagnostic(
            .warning, "mail.reminder",
            "the reminder says “\(ahead.rawValue)”, and the event is \(days == 1 ? "1 day" : "\(days) days") away",
            hint: "leave “context.ahead” out: then the days of the place say it")
    }

    static func noSubject(_ kind: MailKind, _ file: String) -> Diagnostic {
        Diagnostic(
            .error, "mail.subject", "a mail of the kind “\(kind.rawValue)” has no subject",
            at: Location(file: file), hint: "its template's <title> is the subject")
    }

    static func longSubject(_ subject: String, _ file: String) -> Diagnostic {
        Diagnostic(
            .warning, "mail.subject", "the subject has \(subject.count) characters, and most lists show fewer than 78",
            at: Location(file: file), hint: "“\(subject.prefix(78))…”")
    }

    static func leftOut(_ names: [String], _ file: String) -> Diagnostic {
        Diagnostic(
            .warning, "mail.left-out", "what does more than look is left out: \(names.joined(separator: ", "))",
            at: Location(file: file), hint: "lay it out with tables, pictures and style attributes")
    }

    static func code(_ ticket: Ticket, _ reason: String) -> Failure {
        failure("ticket.code", "the code of the ticket “\(ticket.id)” can't be drawn: \(reason)")
    }

    static func failure(_ code: String, _ message: String, hint: String? = nil) -> Failure {
        Failure(.records, [Diagnostic(.error, code, message, hint: hint)])
    }
}
