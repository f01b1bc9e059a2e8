/// What stays in the `<style>`, as far as the document decides it.
struct KeptRules: Sendable {
    /// By rank: whether some element of the document is picked.
    var isMatched: [Bool]
    /// Those that have to win over what is now in the elements, as they did over what was beside them.
    var promoted: Set<KeptDeclaration> = []
    /// What those that use tokens come to; nil if it isn't the same everywhere.
    var values: [KeptDeclaration: [UInt8]?] = [:]
    /// Whether tokens are needed where the document is shown.
    var keepsTokens = false
    /// Rules that set what tokens come to where they are set anew, for a class that is made for it.
    var made: [MadeRule] = []
    /// Lists of rules for what selectors as they are can't put in order any more.
    var ordered: [[OrderedRule]] = []

    /// Of a class that is made for it; what comes later wins.
    struct OrderedRule: Hashable, Sendable {
        var group: Int
        /// Of a selector that has to be kept as it is looked at; -1 for none.
        var rank: Int
        var declaration: Made
    }

    struct MadeRule: Hashable, Sendable {
        var group: Int
        var declarations: [Made]
    }

    struct Made: Hashable, Sendable {
        var name: [UInt8]
        var value: [UInt8]
    }

    mutating func note(_ value: [UInt8], for kept: KeptDeclaration) {
        switch values[kept] {
        case .none: values[kept] = .some(value)
        case .some(.some(let known)) where known != value: forget(kept)
        default: break
        }
    }

    mutating func forget(_ kept: KeptDeclaration) {
        values[kept] = .some(nil)
        keepsTokens = true
    }
}
