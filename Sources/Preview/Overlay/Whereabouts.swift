import Diagnostics

/// The texts of files, and the way to them.
public struct Whereabouts: Sendable {
    public var read: @Sendable (_ path: String) -> [UInt8]?
    /// What opens a place in an editor; nil if nothing does.
    public var editor: @Sendable (Location) -> String?

    public init(
        read: @escaping @Sendable (_ path: String) -> [UInt8]?,
        editor: @escaping @Sendable (Location) -> String?
    ) {
        self.read = read
        self.editor = editor
    }

    /// The same, each once and errors first, and the texts that they are about. What was read already is said of that reading.
    public func located(
        _ diagnostics: [Diagnostic], _ known: [String: [UInt8]] = [:]
    ) -> (diagnostics: [Diagnostic], sources: [String: [UInt8]]) {
        let all = diagnostics.sortedOnce
        var sources = known
        for file in all.compactMap(\.location?.file) where sources[file] == nil { sources[file] = read(file) }
        return (all.filter { $0.severity == .error } + all.filter { $0.severity != .error }, sources)
    }
}
