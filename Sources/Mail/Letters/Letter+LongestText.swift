import Catalog
import Theming

extension Letter {
    /// Which of the texts that people typed is the longest, for who wonders at the size of a mail; nil if none is long.
    func longestText(_ occasion: Occasion) -> String? {
        let (context, view) = (request.context, occasion.view)
        let texts: [(field: String, text: String?)] =
            [
                ("order.reference", order.reference), ("order.buyer.name", order.buyer?.name),
                ("order.buyer.company", order.buyer?.company), ("event.title", view.text(occasion.event.title)),
                ("event.venue.name", view.text(occasion.event.venue?.name)),
                ("context.recipient.name", context.recipient?.name), ("context.message", view.text(context.message)),
                ("context.reason", view.text(context.reason)),
            ]
            + tickets.flatMap { number in
                let (path, ticket) = ("order.tickets[\(number)]", order.tickets[number])
                return [
                    ("\(path).code", ticket.code), ("\(path).number", ticket.number),
                    ("\(path).attendee.name", ticket.attendee?.name),
                    ("\(path).attendee.company", ticket.attendee?.company),
                ]
            }
        let lengths = texts.map { ($0.field, $0.text?.utf8.count ?? 0) }
        guard let longest = lengths.max(by: { $0.1 < $1.1 }), longest.1 > Letter.long else { return nil }
        return "“\(longest.0)” alone has \(longest.1) bytes"
    }

    private static let long = 1000
}
