import Diagnostics

/// One command: what it is called, what it takes, what it does.
struct Command: Sendable {
    let name: String
    let summary: String
    /// What follows the name, as in `ORDERS…`.
    let arguments: String
    /// How many words may follow: the rest are flags.
    let argumentCount: ClosedRange<Int>
    let flags: [Flag]
    let examples: [Example]
    let run: @Sendable (Invocation) throws(Failure) -> Outcome

    struct Example: Sendable {
        let call: String
        let effect: String
    }
}
