import Catalog

extension Language {
    /// A date, a time or a part of either, as the language writes it.
    public func date(_ time: WallTime, _ style: DateStyle = .date) -> String {
        dates.text(patterns[style.rawValue], time)
    }

    public func date(_ instant: Instant, _ style: DateStyle = .date, on clock: WallClock) -> String {
        date(clock.time(at: instant), style)
    }

    /// From when to when: one day with its hours, several days without, or the start alone if there is no end after it.
    ///
    /// A night belongs to the day it began on: what ends before six the next morning is told as hours. What ends at midnight ends
    /// on the day before, and what fills a day has no hours.
    public func range(
        from start: Instant, to end: Instant?, _ style: RangeStyle = .wide, on clock: WallClock
    ) -> String {
        let first = clock.time(at: start)
        guard let end, end > start else { return date(first, style == .wide ? .dateTime : .shortDateTime) }
        let last = clock.time(at: end)
        // What lasts until midnight is over on the day that has just ended.
        let lastDay = last.isMidnight ? clock.time(at: Instant(milliseconds: end.milliseconds - 1)) : last
        let patterns = ranges[style.rawValue]
        if first.day == lastDay.day, first.isMidnight, last.isMidnight || (last.hour, last.minute) == (23, 59) {
            return date(first, style == .wide ? .date : .shortWeekdayDate)
        }
        if first.day == lastDay.day
            || end.milliseconds - start.milliseconds < 86_400_000 && last.hour < 6 && first.hour >= 6
        {
            return dates.text(patterns.hours(first, last), first, last)
        }
        return dates.text(patterns.pattern(first, lastDay), first, lastDay)
    }
}

extension WallTime {
    var isMidnight: Bool { (hour, minute, second) == (0, 0, 0) }
}
