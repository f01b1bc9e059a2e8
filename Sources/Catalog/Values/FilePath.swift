/// A file inside a folder of ours, named by a relative path that can't lead out of it.
public struct FilePath: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Nil for absolute paths, `.` and `..`, backslashes, colons, control characters and names over 255 bytes.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !text.isEmpty, text.utf8.count <= 1024, parts.allSatisfy(FilePath.isSafe),
            text.unicodeScalars.allSatisfy(FilePath.isAllowed)
        else { return nil }
        self.text = text
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// What a reader starts from; none leaves it.
    package static let blank = FilePath(unchecked: "")

    public var description: String { text }

    /// The same as a regular expression of JSON Schema, but for the lengths.
    public static let pattern =
        #"^(?!\.{1,2}(/|$))[^/\\:?#\u0000-\u001F\u007F-\u009F]+(/(?!\.{1,2}(/|$))[^/\\:?#\u0000-\u001F\u007F-\u009F]+)*$"#

    private static func isSafe(_ part: Substring) -> Bool {
        !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !"\\:?#".unicodeScalars.contains(scalar)
    }
}
