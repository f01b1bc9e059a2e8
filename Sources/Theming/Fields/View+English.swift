import Catalog

extension View {
    /// `April 25, 2029`, for who sees through English eyes.
    public func longDate(_ instant: Instant, in zone: Zone) -> String {
        let day = time(Moment(instant: instant, zone: zone)).day
        return "\(language.names.months.wide[day.month - 1]) \(day.day), \(day.year)"
    }

    /// `7:00 PM`
    public func clockTime(_ instant: Instant, in zone: Zone) -> String {
        let time = time(Moment(instant: instant, zone: zone))
        let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
        return "\(hour):\(time.minute < 10 ? "0" : "")\(time.minute) \(time.hour < 12 ? "AM" : "PM")"
    }
}
