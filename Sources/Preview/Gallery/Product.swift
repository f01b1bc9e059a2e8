/// What templates are for.
public enum Product: String, CaseIterable, Sendable {
    case pages, widgets, tickets, cards, mails

    /// The folders that its templates are in.
    public var folders: [String] {
        switch self {
        case .pages: ["site"]
        case .widgets: ["widget"]
        case .tickets: ["ticket", "attendee"]
        case .cards: ["card"]
        case .mails: ["mail"]
        }
    }

    var title: String { rawValue.capitalized }
}
