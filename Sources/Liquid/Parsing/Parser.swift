/// Turns a source into a program. A mistake is kept, its tag is passed over, and parsing goes on, so that all are found.
///
/// A class, because it is too large for a stack to hold copies of it at every level.
final class Parser {
    let bytes: [UInt8]
    let environment: Environment
    var program = Program()
    var errors: [SyntaxError] = []
    var warnings: [SyntaxError] = []
    /// Where the next chunk comes from: the document, or the lines of a `{% liquid %}`.
    var chunker: Chunker
    var lines: LineChunker?
    var depth = 0
    /// How deep in brackets and parentheses; half as deep as blocks may be, so that both together fit a small stack.
    var expressionDepth = 0
    /// The names of the blocks that are open, and the end of an outer one that an inner one has come upon.
    var openBlocks: [String] = []
    var strayEnd: TagText?
    /// What `{% block %}` has named.
    var blockNames: Set<Name> = []
    /// How many of its blocks are open, and those that stand in another tag, with its name.
    var openNamedBlocks = 0
    var buriedBlocks: [(tag: TagText, outer: String)] = []
    /// Whether there is no use in going on.
    var isStopped = false
    var nameNumbers: [Name: Int32] = [:]
    /// The words of the markup being parsed, how far that has got, and the whole of it, for messages.
    var lexemes: [Lexeme] = []
    var at = 0
    var quote: Quote = .bare(0..<0)
    /// Where the expression being parsed starts.
    var place: Int32 = 0
    /// Where the brackets of some markup are closed.
    var brackets: (range: Range<Int>, closed: [Int: Int]) = (0..<0, [:])
    /// Strips the white space before the next text.
    var trimsNext = false

    init(_ bytes: [UInt8], _ environment: Environment) {
        self.bytes = bytes
        self.environment = environment
        chunker = Chunker(0..<bytes.count)
    }

    /// How a message quotes the markup that something is wrong with.
    enum Quote {
        case output(Range<Int>)
        case bare(Range<Int>)
        case none
    }

    /// Nobody reads more than so many mistakes of one template.
    static let mostProblems = 100

    func parse() -> Program {
        var nodes: [Pending] = []
        parseNodes(of: nil, into: &nodes, until: [])
        program.root = finish(nodes)
        checkBuriedBlocks()
        return program
    }

    func report(_ error: SyntaxError) {
        guard !error.isReported else { return }
        errors.append(error)
        if errors.count >= Parser.mostProblems { isStopped = true }
    }

    func warn(_ error: SyntaxError) {
        if warnings.count < Parser.mostProblems { warnings.append(error) }
    }

    /// That there may be more than are shown.
    func rest(of found: [SyntaxError]) -> [Problem] {
        guard found.count >= Parser.mostProblems else { return [] }
        let message = "only the first \(found.count) mistakes are shown; there may be more"
        return [Problem(kind: .syntax, message: message)]
    }
}

/// A node on its way into the program.
struct Pending {
    var node: Node
    var place: Int
    var isBlank: Bool
    /// Whether it is the inside of a `raw`, which no dash strips.
    var isRaw = false
}

/// A tag as it stands in the source.
struct TagText {
    var name: String
    var nameRange: Range<Int>
    var markup: Range<Int>
}
