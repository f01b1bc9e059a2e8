import Diagnostics

/// What opens a file at a line in the editor of whoever sits here: an address with `{path}`, `{line}` and `{column}` in it.
public struct EditorLink: Hashable, Sendable {
    private let pattern: String

    /// `pattern` is that of `$EDITOR_URL`; nil where nobody has set it, and empty for no links at all.
    public init(_ pattern: String?) {
        self.pattern = pattern ?? "vscode://file{path}:{line}:{column}"
    }

    /// `path` is the file's, from the root of the system.
    public func address(_ path: String, _ position: Position? = nil) -> String? {
        guard !pattern.isEmpty else { return nil }
        let escaped = path.utf8.map { byte in
            EditorLink.plain.contains(byte) ? String(UnicodeScalar(byte)) : EditorLink.escape(byte)
        }.joined()
        return pattern.replacing("{path}", with: escaped)
            .replacing("{line}", with: String(position?.line ?? 1))
            .replacing("{column}", with: String(position?.column ?? 1))
    }

    private static func escape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }

    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
}
