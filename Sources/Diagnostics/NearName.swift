/// Finds what somebody meant when they wrote a name that doesn't exist.
public enum NearName {
    /// The candidate that is fewest keystrokes away, if it is near enough to be worth saying.
    public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        // The hyphens that every flag starts with make no two of them more alike. Of one or two letters, every name is near.
        let reach = wanted.count { $0.properties.isAlphabetic || $0.properties.numericType != nil } / 3
        return
            candidates
            .filter { $0 != name && abs($0.unicodeScalars.count - wanted.count) <= reach }
            .map { (distance: distance(wanted, Array($0.lowercased().unicodeScalars), within: reach), name: $0) }
            .filter { $0.distance <= reach }
            .min { $0 < $1 }?
            .name
    }

    /// The same as a hint, ready to stand in a diagnostic.
    public static func hint(_ name: String, among candidates: some Sequence<String>) -> String? {
        of(name, among: candidates).map { "did you mean “\($0)”?" }
    }

    /// Insertions, deletions, replacements and swaps of neighbours; more than `limit` is only said to be more.
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], within limit: Int) -> Int {
        guard abs(one.count - other.count) <= limit, !one.isEmpty, !other.isEmpty else {
            return limit + 1
        }
        var rows = (beforeLast: [Int](repeating: 0, count: other.count + 1), last: Array(0...other.count))
        var current = rows.last
        for row in 1...one.count {
            current[0] = row
            for column in 1...other.count {
                let replaced = rows.last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1)
                var best = min(replaced, rows.last[column] + 1, current[column - 1] + 1)
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    best = min(best, rows.beforeLast[column - 2] + 1)
                }
                current[column] = best
            }
            swap(&rows.beforeLast, &rows.last)
            swap(&rows.last, &current)
            // A swap reaches over one row, so that two must be too far off.
            guard rows.last.contains(where: { $0 <= limit }) || rows.beforeLast.contains(where: { $0 <= limit }) else {
                return limit + 1
            }
        }
        return rows.last[other.count]
    }
}
