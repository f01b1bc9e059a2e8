import Catalog

/// A date as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`, and the two older forms.
enum HTTPDate {
    /// Since 1970; nil for anything else.
    static func seconds(_ text: String) -> Double? {
        let words = text.split { " ,-".contains($0) }
        // Sun 06 Nov 1994 08:49:37 GMT · Sunday 06 Nov 94 08:49:37 GMT · Sun Nov 6 08:49:37 1994
        guard words.count == 6 || words.count == 5 else { return nil }
        let order = words.count == 6 ? [1, 2, 3, 4] : [2, 1, 4, 3]
        let (day, year, time) = (words[order[0]], words[order[2]], words[order[3]])
        guard let month = months.firstIndex(of: words[order[1]].lowercased()), let number = Int(year), day.count <= 2
        else { return nil }
        let full = year.count == 2 ? number + (number < 70 ? 2000 : 1900) : number
        let date = [padded(full, 4), padded(month + 1, 2), day.count == 1 ? "0\(day)" : String(day)]
        return Instant("\(date.joined(separator: "-"))T\(time)Z").map { Double($0.milliseconds) / 1000 }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
