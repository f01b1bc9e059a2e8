extension Script {
    /// The one that most letters of a text are of; nil if none is of any.
    public init?(mostOf text: String) {
        var counts: [Script: Int] = [:]
        for character in text.unicodeScalars {
            if let script = Script(character), script != .symbols, script != .emoji { counts[script, default: 0] += 1 }
        }
        let found = Script.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
        guard let found, counts[found] != nil else { return nil }
        self = found
    }
}
