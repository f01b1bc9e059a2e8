/// Why an output had to be made.
public enum Reason: Hashable, Sendable {
    /// There is no such file yet.
    case new
    /// It is made from something else now: the names of the parts that changed, as far as they have any, and when what it
    /// said ended if that came to pass as well.
    case inputs([String] = [], ended: Int64? = nil)
    /// What it says ended at that instant; nil if it was made for another.
    case time(ended: Int64?)
    /// Somebody has changed the file, or taken it away.
    case altered
    /// There was something to say of it when it was made, which is said each time.
    case remarks
}

extension Plan {
    /// For those that aren't kept.
    func reason(_ number: Int, _ survey: Survey, at now: Int64) -> Reason? {
        guard kept[number] == nil else { return nil }
        let output = outputs[number]
        guard survey.manifest?.files[output.path.tree] != nil else { return .new }
        guard let entry = survey.trusted(output.path.tree) else { return .altered }
        guard let inputs = entry.inputs else { return .remarks }
        let ended = entry.validUntil.flatMap { $0 <= now ? $0 : nil }
        if inputs == output.inputs { return .time(ended: ended) }
        return .inputs(output.parts.changed(since: entry.parts).compactMap(output.name), ended: ended)
    }
}
