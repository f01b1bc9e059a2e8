/// A JSON text, read once into a flat list of nodes; strings and numbers stay bytes until somebody asks for them.
///
/// Several documents may share one array of bytes, each its own stretch of it.
public final class JSONDocument: Sendable {
    public let bytes: [UInt8]
    /// The path of this document inside the file it is a part of; empty for a whole file.
    public let base: [JSONStep]
    /// Where messages say that all of it stands; nil for where it does. A text that was put in the place of another stands in no file.
    public let place: Range<Int>?
    let nodes: [Node]

    /// Reads a stretch of `bytes`; throws at the first thing that is not JSON. What stands inside the brackets of the array
    /// that `skipping` is the inside of is passed over, as if the array were empty.
    public init(
        _ bytes: [UInt8], in range: Range<Int>? = nil, skipping: Range<Int>? = nil, base: [JSONStep] = [],
        place: Range<Int>? = nil, dialect: Dialect = .json
    ) throws(JSONSyntaxError) {
        var parser = Parser(range ?? 0..<bytes.count, dialect, skipping: skipping)
        nodes = try parser.parse(bytes.span)
        self.bytes = bytes
        self.base = base
        self.place = place
    }

    /// The value that the whole document is.
    public var root: JSONValue { JSONValue(document: self, index: 0) }

    /// What may stand in the text.
    public enum Dialect: Sendable {
        /// RFC 8259 and nothing else.
        case json
        /// JSON5: also comments, trailing commas, bare and single-quoted keys, hexadecimal numbers.
        case json5
    }

    /// How deep containers may nest: far more than any document of ours, far less than a stack.
    static let depthLimit = 128
    /// Nodes count bytes in 32 bits.
    public static let sizeLimit = Int(UInt32.max)
}

struct Node: Sendable {
    var kind: JSONValue.Kind
    /// Whether a string must be unescaped to be read.
    var hasEscapes = false
    var start: UInt32
    var end: UInt32 = 0
    /// The index of the node after this one and all it contains.
    var next: UInt32 = 0

    init(_ kind: JSONValue.Kind, start: Int) {
        self.kind = kind
        self.start = UInt32(truncatingIfNeeded: start)
    }
}

/// One step of a path into a document.
public enum JSONStep: Hashable, Sendable {
    case key(String)
    case index(Int)
}

/// Where a text stops being JSON, and why.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    public var bytes: Range<Int>
    public var message: String
    public var hint: String?

    init(_ bytes: Range<Int>, _ message: String, hint: String? = nil) {
        self.bytes = bytes
        self.message = message
        self.hint = hint
    }
}
