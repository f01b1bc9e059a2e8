/// What a language calls months, weekdays and halves of a day.
public struct CalendarNames: Hashable, Sendable {
    /// From January, as they stand in a date: `of July`.
    public let months: Names
    /// As they stand alone: on top of a calendar.
    public let standaloneMonths: Names
    /// From Sunday.
    public let weekdays: Names
    public let standaloneWeekdays: Names
    /// AM and PM.
    public let dayPeriods: [String]

    public struct Names: Hashable, Sendable {
        public let wide: [String]
        public let abbreviated: [String]

        /// Nil unless there is one for each.
        init?(_ wide: [String], _ abbreviated: [String], count: Int) {
            guard wide.count == count, abbreviated.count == count else { return nil }
            (self.wide, self.abbreviated) = (wide, abbreviated)
        }
    }

    init?(months: Names?, standaloneMonths: Names?, weekdays: Names?, standaloneWeekdays: Names?, dayPeriods: [String])
    {
        guard let months, let standaloneMonths, let weekdays, let standaloneWeekdays, dayPeriods.count == 2 else {
            return nil
        }
        self.months = months
        self.standaloneMonths = standaloneMonths
        self.weekdays = weekdays
        self.standaloneWeekdays = standaloneWeekdays
        self.dayPeriods = dayPeriods
    }
}
