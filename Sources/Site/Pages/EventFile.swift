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

    static let pageTemplate = "site/event"
    static let widgetTemplate = "widget/page"

    /// Sets it apart from others that are made from the same.
    var kind: String {
        switch self {
        case .page: "event"
        case .calendar: "calendar"
        case .widget: "widget"
        case .status: "status.json"
        case .embedOffer: "oembed.json"
        }
    }

    /// All up to which it is made from.
    var lastPart: EventParts.Part {
        switch self {
        case .page: .related
        case .calendar, .embedOffer: .pictures
        case .widget, .status: .organizer
        }
    }

    /// Whether it is another once the event changes by the clock.
    var turns: Bool { self != .calendar }

    /// Those that a site has.
    static func all(_ config: Config) -> [EventFile] {
        let own: [EventFile] = [.page, .calendar]
        let widgets: [EventFile] = [.widget(state: nil), .status, .embedOffer]
        return switch config.widgets.files {
        case .nothing: own
        case .single: own + widgets
        case .perState: own + widgets + states.map { .widget(state: $0) }
        }
    }

    /// All that a widget is shown by.
    private static let states = TicketingState.allCases.map(\.rawValue) + ["loading", "unavailable"]
}
