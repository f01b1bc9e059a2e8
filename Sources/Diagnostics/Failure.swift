/// Why something can't go on. What goes on collects diagnostics instead.
public struct Failure: Error, Hashable, Sendable {
    public var kind: Kind
    public var diagnostics: [Diagnostic]
    /// The texts that the diagnostics refer to, by file.
    public var sources: [String: [UInt8]]

    public init(_ kind: Kind, _ diagnostics: [Diagnostic], sources: [String: [UInt8]] = [:]) {
        self.kind = kind
        self.diagnostics = diagnostics
        self.sources = sources
    }

    /// The same with a note at the end of what it says.
    public func noting(_ note: String) -> Failure {
        var failure = self
        if let last = failure.diagnostics.indices.last { failure.diagnostics[last].notes.append(note) }
        return failure
    }

    public enum Kind: Hashable, Sendable {
        /// Some records or checks failed; each is named.
        case records
        /// The call, the configuration or the input is wrong: trying again won't help.
        case usage
        /// The disk, the network or another process is in the way: trying again may help.
        case environment
        /// A mistake of ours.
        case bug
    }
}
