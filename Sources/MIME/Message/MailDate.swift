import Catalog

/// A date as RFC 5322 has it: `Sun, 29 Nov 2026 18:41:00 +0000`.
enum MailDate {
    static func text(_ instant: Instant) -> String {
        let text = Instant(milliseconds: instant.milliseconds / 1000 * 1000).text
        let parts = text.split { "-T:Z".contains($0) }
        guard parts.count == 6, let month = Int(parts[1]), (1...12).contains(month) else { return text }
        // The first of January 1970 was a Thursday.
        let days = Int((Double(instant.milliseconds) / 86_400_000).rounded(.down))
        let weekday = weekdays[((days + 4) % 7 + 7) % 7]
        return "\(weekday), \(parts[2]) \(months[month - 1]) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) +0000"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
