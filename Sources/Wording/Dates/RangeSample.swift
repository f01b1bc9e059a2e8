import Catalog

/// Times of which all numbers differ that a range may show, so that each tells where it came from; all are of one digit, so that it
/// shows whether they get a zero.
struct RangeSample {
    /// The 3rd of a month in 2029, 05:17.
    let start: Instant
    /// The same day, 09:46 and 21:46.
    let morning: Instant
    let evening: Instant
    /// The next day.
    let days: Instant
    /// The next day of another month.
    let months: Instant
    /// The same in 2031.
    let years: Instant

    init(_ names: CalendarNames) {
        // The months by whose names the forms are told apart best; their numbers are none of those above.
        let months = [8, 7, 6, 2, 1].sorted { RangeSample.forms($0, names) > RangeSample.forms($1, names) }.prefix(2)
            .sorted()
        let (first, second) = (months[0], months[1])
        start = RangeSample.instant(2029, first, 3, 5, 17)
        morning = RangeSample.instant(2029, first, 3, 9, 46)
        evening = RangeSample.instant(2029, first, 3, 21, 46)
        days = RangeSample.instant(2029, first, 4, 9, 46)
        self.months = RangeSample.instant(2029, second, 4, 9, 46)
        years = RangeSample.instant(2031, second, 4, 9, 46)
    }

    private static func forms(_ month: Int, _ names: CalendarNames) -> Int {
        Set(DateField.NameForm.allCases.map { names.month(month, $0) }).count
    }

    private static func instant(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Instant {
        let days = Int64(Day(year: year, month: month, day: day).number)
        return Instant(milliseconds: (days * 1440 + Int64(hour * 60 + minute)) * 60_000)
    }
}
