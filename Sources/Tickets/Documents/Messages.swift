import Catalog
import Diagnostics
import Printing

enum Messages {
    static func noEvent(_ order: Order) -> Failure {
        Failure(
            .records,
            [
                Diagnostic(
                    .error, "order.dangling-reference", "there is no event “\(order.event)”",
                    hint: "the order and the catalogue must be of one provider")
            ])
    }

    static func tooManyPages(_ count: Int, _ order: Order) -> Failure {
        Failure(
            .records,
            [
                Diagnostic(
                    .error, "tickets.pages", "order “\(order.id)” has \(count) pages, too many for one picture",
                    hint: "make a picture of each ticket with --per-ticket, or a PDF")
            ])
    }

    static func noTickets(_ order: Order) -> Failure {
        Failure(
            .records,
            [
                Diagnostic(
                    .error, "tickets.none", "the order “\(order.reference)” has no tickets, which this layout is of",
                    hint: "a receipt needs none: --layout receipt")
            ])
    }

    static func noTicket(_ number: Int, _ order: Order) -> Failure {
        Failure(
            .records,
            [
                Diagnostic(
                    .error, "tickets.none",
                    "the order “\(order.reference)” has \(order.tickets.count) tickets, and no number \(number + 1)")
            ])
    }

    static let missingGlyphs = MissingGlyphReport.Wording(
        product: "ticket", source: "the order",
        otherwise: "let playbill tickets leave it out with --missing-glyphs allow")

    static func noFonts(_ path: String) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "tickets.fonts", "there is no such folder", at: Location(file: path),
                    hint: "see “tickets” in playbill.json")
            ])
    }

    static func noLayout(_ name: String, known: [String]) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "tickets.layout", "there is no layout “\(name)”",
                    hint: NearName.hint(name, among: known) ?? "there are \(known.joined(separator: ", "))")
            ])
    }
}
