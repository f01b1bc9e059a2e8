import Diagnostics

/// What there is to say, errors first, with the texts that it is about.
struct Problems: Sendable {
    var diagnostics: [Diagnostic]
    var sources: [String: [UInt8]]

    var tally: Tally { Tally(diagnostics) }
}
