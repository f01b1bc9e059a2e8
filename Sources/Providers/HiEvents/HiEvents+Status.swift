import Catalog

extension HiEvents {
    /// How far ticketing has got, by the word Hi.Events has for the event.
    static func ticketingState(_ status: String) -> TicketingState {
        switch status.uppercased() {
        case "LIVE": .active
        case "DRAFT": .setup
        case "CANCELLED", "ENDED": .inactive
        default: .setup
        }
    }

    /// How the event itself stands; nil for a word that nobody knows.
    static func eventStatus(_ status: String) -> Event.Status? {
        switch status.uppercased() {
        // A pause is one of the sale: what is announced still takes place.
        case "LIVE", "PAUSED": .published
        case "DRAFT": .draft
        case "CANCELLED": .cancelled
        case "ENDED", "ARCHIVED": .ended
        default: nil
        }
    }
}
