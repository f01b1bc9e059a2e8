/// A template taken apart: its nodes, expressions and conditions in flat arrays that refer to one another by number, so
/// that rendering touches no reference counts and any number of threads can render one template.
struct Program: Sendable {
    var nodes: [Node] = []
    /// Where in the source each node stands.
    var places: [Int32] = []
    var expressions: [Expression] = []
    /// Where in the source each expression starts.
    var expressionPlaces: [Int32] = []
    var steps: [Step] = []
    var constants: [Value] = []
    var names: [Name] = []
    /// Which of them is `forloop`; -1 if none is.
    var forloop: Int32 = -1
    var pipelines: [Pipeline] = []
    /// What those of them come to that are made of constants alone.
    var fixed: [FixedValue] = []
    var calls: [FilterCall] = []
    /// The arguments of filters and tags, in their order.
    var arguments: [Argument] = []
    var conditions: [Condition] = []
    var branches: [Branch] = []
    var loops: [Loop] = []
    var tableRows: [TableRow] = []
    var cycles: [Cycle] = []
    var choices: [Choice] = []
    var whens: [When] = []
    var partials: [Partial] = []
    /// What each of them names what it is handed.
    var argumentNames: [[Name]] = []
    var tagCalls: [TagCall] = []
    /// Where the names of its tags stand, but for those that are part of another.
    var tags: [Range<Int32>] = []
    var root = Block.empty
    /// The names that the template gives something itself, and where.
    var locals: [Local] = []
    var layout: Layout?
    /// What `{% block %}` has named, wherever it stands.
    var blocks: [NamedBlock] = []
}

struct Local: Sendable {
    var name: Int32
    var place: Int32
}

/// Nodes that stand one after the other.
struct Block: Hashable, Sendable {
    var start: Int32
    var count: Int32
    /// Whether it prints nothing, whatever happens.
    var isBlank: Bool

    static let empty = Block(start: 0, count: 0, isBlank: true)

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// What a template is made of. Payloads are numbers only: where in the source a text stands, or which entry of one of the
/// program's arrays says more.
enum Node: Sendable {
    case text(start: Int32, end: Int32)
    case output(Int32)
    case assign(name: Int32, pipeline: Int32)
    case capture(name: Int32, Block)
    case conditional(first: Int32, count: Int32)
    case choose(Int32)
    case loop(Int32)
    case tableRow(Int32)
    case cycle(Int32)
    case increment(name: Int32)
    case decrement(name: Int32)
    case ifChanged(Block)
    case breakLoop
    case continueLoop
    case partial(Int32)
    /// Some nodes in the place of one: what `{% liquid %}` holds.
    case group(Block)
    case layout(Int32)
    case block(name: Int32, Block)
    case custom(Int32)
}

/// Something that has a value.
enum Expression: Sendable {
    case constant(Int32)
    case variable(Int32)
    case lookup(base: Int32, steps: Int32, count: Int32)
    /// `self`, or the bare brackets of old: a variable whose name is computed.
    case computed(Int32)
    case range(Int32, Int32)
    case scopeItself
}

/// One step into a value.
enum Step: Sendable {
    case member(Int32)
    /// `size`, `first` or `last`, which ask something of texts and lists too.
    case command(Int32)
    case element(Int32)

    /// What stands behind a dot.
    var name: Int32? {
        switch self {
        case .member(let name), .command(let name): name
        case .element: nil
        }
    }
}

enum LoopField: UInt8, Sendable {
    case index, index0, rindex, rindex0, first, last, length

    init?(name: String) {
        switch name {
        case "index": self = .index
        case "index0": self = .index0
        case "rindex": self = .rindex
        case "rindex0": self = .rindex0
        case "first": self = .first
        case "last": self = .last
        case "length": self = .length
        default: return nil
        }
    }
}

/// A value and the filters it passes through.
struct Pipeline: Sendable {
    var input: Int32
    var firstCall: Int32
    var callCount: Int32
    /// Which of the program's fixed values it is; -1 if it is none.
    var fixed: Int32 = -1
}

struct FilterCall: Sendable {
    /// Which of the environment's filters; -1 for one it doesn't have.
    var filter: Int32
    var name: Int32
    var firstArgument: Int32
    var argumentCount: Int32
    var hasNamed: Bool
    /// How many steps it takes to go through its arguments; -1 if they aren't all written out.
    var weight: Int32
    /// Whether the filter counts by itself how much of its input it goes through.
    var weighsItself: Bool
    /// Whether it is `default`, whose input may be undefined.
    var isDefault: Bool
    var place: Int32
}

struct Argument: Sendable {
    /// -1 for a positional one.
    var name: Int32
    var value: Int32
}
