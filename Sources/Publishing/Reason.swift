/// Why an output had to be made.
public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// There is no such file yet.
    case new
    /// It is made from something else now.
    case inputs
    /// What it says holds at another time.
    case time
    /// Somebody has changed the file, or taken it away.
    case altered
    /// There was something to say of it when it was made, which is said each time.
    case remarks
}

extension Plan {
    /// For those that aren't kept.
    func reason(_ number: Int, _ survey: Survey) -> Reason? {
        guard kept[number] == nil else { return nil }
        let output = outputs[number]
        guard survey.manifest?.files[output.path.tree] != nil else { return .new }
        guard let entry = survey.trusted(output.path.tree) else { return .altered }
        guard let inputs = entry.inputs else { return .remarks }
        return inputs == output.inputs ? .time : .inputs
    }
}
