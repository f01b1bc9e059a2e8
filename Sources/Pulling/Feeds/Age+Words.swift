import Fetching

extension Age {
    /// A length of time in the largest unit that it has some of: `3 hours`.
    static func words(_ milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds) / 1000
        let units: [(name: String, seconds: Int64)] = [("day", 86_400), ("hour", 3600), ("minute", 60)]
        let unit = units.first { seconds >= $0.seconds } ?? ("second", 1)
        let count = seconds / unit.seconds
        return "\(count) \(unit.name)\(count == 1 ? "" : "s")"
    }
}
