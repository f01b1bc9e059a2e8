/// How a language writes from when to when, by what the two times have in common.
struct RangePatterns: Equatable, Sendable {
    /// On one day, within one half of it, which is named once: `15 July 2026, 8:00 – 11:00 AM`.
    let sameHalfDay: DatePattern
    let sameDay: DatePattern
    let sameMonth: DatePattern
    let sameYear: DatePattern
    let years: DatePattern

    func pattern(_ start: WallTime, _ end: WallTime) -> DatePattern {
        if start.day.year != end.day.year { return years }
        return start.day.month == end.day.month ? sameMonth : sameYear
    }

    func hours(_ start: WallTime, _ end: WallTime) -> DatePattern {
        (start.hour < 12) == (end.hour < 12) && start.day == end.day ? sameHalfDay : sameDay
    }
}

/// How wordily a range of dates is told.
public enum RangeStyle: Int, Hashable, Sendable, CaseIterable {
    /// Wednesday 15 July 2026, 08:00–18:00; 15–17 July 2026
    case wide
    /// Wed 15 Jul 2026, 08:00–18:00; 15–17 Jul 2026
    case short

    var hours: String { self == .wide ? "yMMMMEEEEdjmm" : "yMMMEdjmm" }
    var days: String { self == .wide ? "yMMMMd" : "yMMMd" }
}
