import Catalog

/// An instant, at a place.
struct Moment: Sendable {
    let instant: Instant
    let zone: Zone
}

extension Moment {
    static let fields = FieldTable<Moment>(
        "moment", "A date and time, as the clocks of the place have it.",
        [
            .text("text", "The date and the time.", "Wed 15 Jul 2026, 08:00") { $1.date($0, .shortDateTime) },
            .text("full", "The date and the time in full.", "Wednesday 15 July 2026 at 08:00") {
                $1.date($0, .dateTime)
            },
            .text("date", "The day of the week and the date.", "Wednesday 15 July 2026") { $1.date($0, .date) },
            .text("short_date", "The date, briefly.", "15 Jul 2026") { $1.date($0, .shortDate) },
            .text("day", "The date without its year.", "Wednesday 15 July") { $1.date($0, .day) },
            .text("weekday", "The day of the week.", "Wednesday") { $1.date($0, .weekday) },
            .text("weekday_short", "The day of the week, in three letters or so.", "Wed") { moment, view in
                view.language.names.standaloneWeekdays.abbreviated[view.time(moment).weekday]
            },
            .text("time", "The time of the day.", "08:00") { $1.date($0, .time) },
            .text("month", "The month and the year.", "July 2026") { $1.date($0, .month) },
            .text("month_short", "The month, in three letters or so.", "Jul") { moment, view in
                view.language.names.standaloneMonths.abbreviated[view.time(moment).day.month - 1]
            },
            .text("number", "The day of the month.", "15") { $1.language.number($1.time($0).day.day) },
            .text("year", "The year.", "2026") { moment, view in String(view.time(moment).day.year) },
            .text("iso", "For machines, with the offset.", "2026-07-15T08:00:00+03:00") { $1.time($0).iso },
        ], subject: { .moment($0) })
}
