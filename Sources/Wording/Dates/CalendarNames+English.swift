extension CalendarNames {
    /// For a language whose names can't be had.
    static let english = CalendarNames(
        months: Names(
            wide: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]),
        weekdays: Names(wide: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]))

    private init(months: Names, weekdays: Names) {
        (self.months, standaloneMonths) = (months, months)
        (self.weekdays, standaloneWeekdays) = (weekdays, weekdays)
        dayPeriods = ["AM", "PM"]
    }
}

extension CalendarNames.Names {
    fileprivate init(wide: [String]) {
        self.wide = wide
        abbreviated = wide.map { String($0.prefix(3)) }
    }
}
