/// One thing that a date pattern shows.
enum DateField: Hashable, Sendable {
    case year
    case yearOfCentury
    case month(width: Int)
    case monthName(NameForm)
    case day(width: Int)
    case weekday(NameForm)
    case hour(HourCycle, width: Int)
    case minute
    case second
    case dayPeriod

    enum NameForm: Hashable, Sendable, CaseIterable {
        case wide, abbreviated, standaloneWide, standaloneAbbreviated
    }

    enum HourCycle: Hashable, Sendable {
        /// 0–23, 1–24, 0–11, 1–12.
        case from0To23, from1To24, from0To11, from1To12
    }

    /// The field that a letter of Unicode's patterns stands for when repeated that often; nil for those we don't use.
    init?(_ letter: Unicode.Scalar, count: Int) {
        switch (letter, count) {
        case ("y", 2): self = .yearOfCentury
        case ("y", _): self = .year
        case ("M", 1...2), ("L", 1...2): self = .month(width: count)
        case ("M", 3): self = .monthName(.abbreviated)
        case ("M", 4): self = .monthName(.wide)
        case ("L", 3): self = .monthName(.standaloneAbbreviated)
        case ("L", 4): self = .monthName(.standaloneWide)
        case ("d", 1...2): self = .day(width: count)
        case ("E", 1...3): self = .weekday(.abbreviated)
        case ("E", 4): self = .weekday(.wide)
        case ("c", 3): self = .weekday(.standaloneAbbreviated)
        case ("c", 4): self = .weekday(.standaloneWide)
        case ("H", 1...2): self = .hour(.from0To23, width: count)
        case ("k", 1...2): self = .hour(.from1To24, width: count)
        case ("K", 1...2): self = .hour(.from0To11, width: count)
        case ("h", 1...2): self = .hour(.from1To12, width: count)
        case ("m", 1...2): self = .minute
        case ("s", 1...2): self = .second
        case ("a", 1...3): self = .dayPeriod
        default: return nil
        }
    }
}

extension DateField.HourCycle {
    func hour(_ hour: Int) -> Int {
        switch self {
        case .from0To23: hour
        case .from1To24: hour == 0 ? 24 : hour
        case .from0To11: hour % 12
        case .from1To12: hour % 12 == 0 ? 12 : hour % 12
        }
    }

    var isHalfDay: Bool { self == .from0To11 || self == .from1To12 }
}

extension CalendarNames {
    func month(_ month: Int, _ form: DateField.NameForm) -> String {
        switch form {
        case .wide: months.wide[month - 1]
        case .abbreviated: months.abbreviated[month - 1]
        case .standaloneWide: standaloneMonths.wide[month - 1]
        case .standaloneAbbreviated: standaloneMonths.abbreviated[month - 1]
        }
    }

    func weekday(_ weekday: Int, _ form: DateField.NameForm) -> String {
        switch form {
        case .wide: weekdays.wide[weekday]
        case .abbreviated: weekdays.abbreviated[weekday]
        case .standaloneWide: standaloneWeekdays.wide[weekday]
        case .standaloneAbbreviated: standaloneWeekdays.abbreviated[weekday]
        }
    }
}
