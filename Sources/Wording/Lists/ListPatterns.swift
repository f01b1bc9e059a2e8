/// How a language joins what it enumerates.
struct ListPatterns: Equatable, Sendable {
    /// Between the only two.
    let pair: Joint
    /// Between the first and the second of more, between others, before the last.
    let first: String
    let middle: String
    let last: Joint
    /// After the only two, after the last of more.
    let afterPair: String
    let afterAll: String
    /// Before which last items another word joins, if the language has such.
    let sound: Sound?

    /// What joins two items usually, and before an item of that sound.
    struct Joint: Equatable, Sendable {
        let usual: String
        let other: String
    }

    func text(_ items: [String], _ isolated: (String) -> String) -> String {
        guard let end = items.last, let start = items.first, items.count > 1 else {
            return items.first.map(isolated) ?? ""
        }
        let (joint, after) = items.count == 2 ? (pair, afterPair) : (last, afterAll)
        var text = isolated(start)
        for (place, item) in items.dropFirst().dropLast().enumerated() {
            text += (place == 0 ? first : middle) + isolated(item)
        }
        text += sound?.isHeard(isolated(end)) == true ? joint.other : joint.usual
        return text + isolated(end) + after
    }
}

/// What a list says between its last two items.
public enum ListKind: String, Hashable, Sendable, CaseIterable {
    case and, or
}
