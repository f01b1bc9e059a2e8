/// What elements have in common that the same selectors pick.
struct ElementStyle: Sendable {
    var applied: [Applied] = []
    /// What loses to this element's own, and belongs to rules that stay in the `<style>`.
    var losers: [Loser] = []
    /// What belongs to such rules and picks this element, from the weakest to the strongest.
    var live: [Live] = []
    /// The rules that were made for it.
    var made: [Int] = []
    /// The list of rules that was made for it, by the number of its class.
    var ordered: Int?
    /// Which style attribute it has, or -1.
    var attribute: Int32 = -1

    struct Loser: Sendable {
        var applied: Int
        var kept: KeptDeclaration
    }

    struct Live: Sendable {
        var rank: Int32
        var kept: KeptDeclaration
    }

    /// The last value of a property, if it is set by its own name.
    func value(_ name: StaticString) -> [UInt8]? {
        applied.last { $0.declaration.name.isWord(name) }?.value
    }
}

/// A declaration of a rule that stays in the `<style>`.
struct KeptDeclaration: Hashable, Sendable {
    var rule: Int
    var index: Int
}

/// What a style depends on: elements that have it in common share the style.
struct StyleKey: Hashable, Sendable {
    var ranks: [Int32]
    /// Which combination of scopes.
    var scopes: Int32
    /// Which style attribute, or -1.
    var attribute: Int32
}
