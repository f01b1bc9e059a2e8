/// What of an instant is told, and how wordily; each language has its own order and punctuation for it.
public enum DateStyle: Int, Hashable, Sendable, CaseIterable {
    /// Wednesday 15 July 2026
    case date
    /// Wednesday 15 July
    case day
    /// 15 July 2026
    case plainDate
    /// 15 Jul 2026
    case shortDate
    /// 08:00
    case time
    /// Wednesday
    case weekday
    /// July 2026, as a heading
    case month
    /// Wednesday 15 July 2026 at 08:00
    case dateTime
    /// Wed 15 Jul 2026
    case shortWeekdayDate
    /// Wed 15 Jul 2026, 08:00
    case shortDateTime

    /// The fields as Unicode's date patterns name them; `j` is the hour in whichever cycle is usual.
    var skeleton: String {
        switch self {
        case .date: "yMMMMEEEEd"
        case .day: "MMMMEEEEd"
        case .plainDate: "yMMMMd"
        case .shortDate: "yMMMd"
        case .time: "jmm"
        case .weekday: "cccc"
        case .month: "yMMMM"
        case .dateTime: "yMMMMEEEEdjmm"
        case .shortWeekdayDate: "yMMMEd"
        case .shortDateTime: "yMMMEdjmm"
        }
    }
}
