import Diagnostics

extension Selection {
    /// What is wrong with the name of a rule, or of all that start so; nil if there are such. The nearest is named.
    public static func problem(_ name: String, at location: Location? = nil) -> Diagnostic? {
        let sheets = Rulebook.rooms.flatMap(\.sheets)
        let families = Set(sheets.map { String($0.code.prefix { $0 != "." }) })
        guard !families.contains(name), !sheets.contains(where: { $0.covers(name) }) else { return nil }
        return Diagnostic(
            .error, "check.unknown-rule", "there is no rule “\(name)”", at: location,
            hint: NearName.hint(name, among: (sheets.map(\.code) + families).sorted())
                ?? "they start with \(families.sorted().joined(separator: ", ")); --explain theme tells of all that start so"
        )
    }
}
