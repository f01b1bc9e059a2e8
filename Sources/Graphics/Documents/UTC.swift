/// An instant as text, without a calendar of anyone's.
enum UTC {
    /// As in `2026-02-03T10:00:00Z`, of the years 1970 to 9999.
    static func text(_ secondsSince1970: Int) -> String {
        let seconds = min(max(0, secondsSince1970), 253_402_300_799)
        let (year, month, day) = date(seconds / 86_400)
        let time = seconds % 86_400
        return "\(year)-\(two(month))-\(two(day))T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))Z"
    }

    /// Counted in eras of 400 years and in years from March, so that a leap day is always the last.
    private static func date(_ daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
        let days = daysSince1970 + 719_468
        let dayOfEra = days % 146_097
        let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let isNextYear = month >= 10
        return (
            days / 146_097 * 400 + year + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
