import Diagnostics

/// Where an output goes: a path below the site's folder that can't lead out of it.
public struct OutputPath: Hashable, Sendable {
    /// Its parts with slashes between them, as given.
    public let text: String

    /// Throws, for use of the one who made the path up, if a part of it is empty, `.`, `..`, too long, has a control
    /// character, or is a name that Playbill keeps for itself.
    public init(_ text: String) throws(Failure) {
        if let problem = OutputPath.problem(in: text) {
            let message = "“\(OutputPath.printable(text))” can't be a path in the site: \(problem)"
            throw Failure(.records, [Diagnostic(.error, "output.path", message)])
        }
        self.text = text
    }

    static let ownPrefix = ".playbill-"
}

extension OutputPath: Comparable {
    /// By their bytes.
    public static func < (one: OutputPath, other: OutputPath) -> Bool { one.tree < other.tree }
}

extension OutputPath: CustomStringConvertible {
    /// The path as it is.
    public var description: String { text }
}

extension OutputPath {
    var tree: TreePath { TreePath(text) }

    private static func problem(in text: String) -> String? {
        if isPlain(text) { return nil }
        if text.isEmpty { return "it is empty" }
        if text.utf8.first == UInt8(ascii: "/") { return "it starts with a slash" }
        if text == Manifest.name { return "that is where the list of all files goes" }
        if text.utf8.count > 3072 { return "it is longer than a system takes" }
        for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if let problem = problem(inPart: Substring(part)) { return problem }
        }
        return nil
    }

    /// Whether nothing in it needs a closer look: so it is with nearly all of the many that a site has.
    private static func isPlain(_ text: String) -> Bool {
        guard text.utf8.count <= 255, text != Manifest.name else { return false }
        return text.utf8.withContiguousStorageIfAvailable { bytes in
            var last = UInt8(ascii: "/")
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "_"):
                    break
                case UInt8(ascii: "."), UInt8(ascii: "/"): if last == UInt8(ascii: "/") { return false }
                default: return false
                }
                last = byte
            }
            return last != UInt8(ascii: "/")
        } ?? false
    }

    private static func problem(inPart part: Substring) -> String? {
        if part.isEmpty { return "a part of it is empty" }
        if part == "." || part == ".." { return "“\(part)” is not a name" }
        if part.utf8.count > 255 { return "a part of it is longer than 255 bytes" }
        if part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) || part.unicodeScalars.contains(where: isControl) {
            return "it has a control character"
        }
        if part.hasPrefix(ownPrefix) { return "names that start with “\(ownPrefix)” are Playbill's own" }
        return nil
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x80...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
    }

    private static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || isControl($0) ? "\u{FFFD}" : $0 }))
    }
}
