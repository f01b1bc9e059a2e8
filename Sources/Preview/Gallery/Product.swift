/// What templates are for. Mails join here: what is looked at of one (its HTML, its text, its source) are files of its story.
public enum Product: String, CaseIterable, Sendable {
    case pages, widgets, tickets, cards

    /// The folders that its templates are in.
    public var folders: [String] {
        switch self {
        case .pages: ["site"]
        case .widgets: ["widget"]
        case .tickets: ["ticket", "attendee"]
        case .cards: ["card"]
        }
    }

    var title: String { rawValue.capitalized }
}
