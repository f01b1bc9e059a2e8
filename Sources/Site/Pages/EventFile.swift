import Catalog
import Project

/// One of the files that a site has of each event.
enum EventFile: Hashable, Sendable {
    case page
    /// The event for calendars.
    case calendar
    /// What shows its tickets on pages of others; or that of one state alone.
    case widget(state: String?)
    case status
    case embedOffer

    /// Those that a site has.
    static func all(_ config: Config) -> [EventFile] {
        let alone = config.widgets.files == .perState ? states.map { widget(state: $0) } : []
        return [.page, .calendar, .widget(state: nil), .status, .embedOffer] + alone
    }

    /// All that a widget is shown by.
    private static let states = TicketingState.allCases.map(\.rawValue) + ["loading", "unavailable"]
}
