import Catalog
import Diagnostics

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

    static func noTicket(_ number: Int, _ order: Order) -> Failure {
        Failure(
            .records,
            [
                Diagnostic(
                    .error, "tickets.none",
                    "the order “\(order.reference)” has \(order.tickets.count) tickets, and no number \(number + 1)")
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
