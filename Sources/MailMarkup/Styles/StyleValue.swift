/// What a property is set to: a text, in parts if tokens are used in it.
struct StyleValue: Sendable {
    var text: [UInt8]
    /// Empty if it uses no token.
    var parts: [Part] = []

    indirect enum Part: Sendable {
        case text([UInt8])
        /// `var(--name, fallback)`
        case token(name: [UInt8], fallback: [Part]?)
    }

    var usesTokens: Bool { !parts.isEmpty }
}
