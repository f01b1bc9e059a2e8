/// An instant as the clocks of some place show it.
struct Moment: Sendable {
    /// Since 1970.
    let seconds: Int
    let nanoseconds: Int
    /// Seconds that the clocks are ahead of Greenwich.
    let offset: Int
    /// None if only the offset is known.
    private let zone: Zone?

    init(_ seconds: Int, nanoseconds: Int = 0, in zone: Zone) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
        self.zone = zone
        offset = zone.offset(at: seconds)
    }

    init(_ seconds: Int, nanoseconds: Int = 0, offset: Int) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
        self.offset = offset
        zone = offset == 0 ? .utc : nil
    }

    /// What the zone's time is called; nothing if only its offset is known.
    var letters: String { zone?.abbreviation(at: seconds) ?? "" }

    /// Since 1970, as the clocks show it.
    var local: Int { seconds + offset }
}

/// What a calendar and a clock on the wall show.
struct WallTime {
    let year: Int
    let month: Int
    let day: Int
    let hour: Int
    let minute: Int
    let second: Int
    /// 0 on Sundays.
    let weekday: Int
    /// From 1.
    let yearDay: Int

    /// Of a time since 1970 as the clocks show it.
    init(_ local: Int) {
        let days = Calendar.floorDivision(local, 86_400)
        let time = local - days * 86_400
        (year, month, day) = Calendar.date(days)
        (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60)
        weekday = Calendar.weekday(days)
        yearDay = days - Calendar.days(year, 1, 1) + 1
    }

    /// The week and its year as ISO 8601 counts them: a week belongs to the year that its Thursday is in.
    var isoWeek: (year: Int, week: Int) {
        let thursday = yearDay - 1 + 3 - (weekday + 6) % 7
        if thursday < 0 {
            return (year - 1, (thursday + WallTime.length(of: year - 1)) / 7 + 1)
        }
        let length = WallTime.length(of: year)
        return thursday >= length ? (year + 1, 1) : (year, thursday / 7 + 1)
    }

    /// The week of the year, of which the first begins with its first Sunday, or Monday.
    func week(beginningOn first: Int) -> Int {
        (yearDay - 1 + 7 - (weekday - first + 7) % 7) / 7
    }

    private static func length(of year: Int) -> Int {
        Calendar.days(year + 1, 1, 1) - Calendar.days(year, 1, 1)
    }
}
