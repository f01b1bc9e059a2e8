import Diagnostics

/// One render under way. It belongs to one thread; what it reads is shared and never changes.
struct Renderer {
    /// What was asked for, whose environment holds for all that it is made of. That isn't copied here, as it would count
    /// ten references more that all threads share.
    let root: Template
    var template: ParsedTemplate
    let limits: Limits
    let globals: Fields
    /// What a `render` has of its own, one for each thread: threads that share it would wait for one another.
    let noData = Fields()
    let isCancelled: @Sendable () -> Bool
    let memo: Memo?
    /// Which partials depend on nothing but what they are handed.
    var standing: Memo.Standing
    var context: FilterContext

    var output: [UInt8] = []
    /// Where it comes from, if somebody asked.
    var origins: SourceMap?
    /// What a capture has so far, in pieces, while one is under way in HTML.
    var pieces: [Markup.Piece]?
    var problems = ProblemList()
    var frame: Frame
    /// The frames that wait for a `render` to end.
    var outerFrames: [(frame: Frame, locals: [Binding])] = []
    var frameCount = 0
    var loops: [LoopFrame] = []
    /// The innermost is the last.
    var locals: [Binding] = []
    var steps = 0
    /// How many steps it will be when somebody is next asked if the render should go on.
    var nextCheck: Int
    var partialDepth = 0
    /// The templates that wait for a partial, a layout or a block, with the place in each that called the next.
    var trace: [(template: ParsedTemplate, place: Int32)] = []
    var isPartial = false
    var isolation = 0
    /// Those that this template's renders have used before, and this one so far.
    var partials: NameMap<ParsedTemplate>
    var failedPartials: [Name: PartialError] = [:]
    /// What the last `ifchanged` printed.
    var ifChanged: Markup?
    /// What templates with layouts put in the place of blocks, the most derived first.
    var overrides = NameMap<[BlockOverride]>()
    /// The blocks that are being rendered, the outermost first, and how many have been.
    var blocks: [BlockFrame] = []
    var blockCount = 0
    /// Whether what stands outside of blocks is being rendered.
    var skipsBlocks = false
    var currentPlace: Int32 = 0
    /// Bodies and partials that are under way, one in another.
    var nesting = 0
    /// Whether the expression being evaluated may be undefined, and what was warned of already.
    var toleratesUndefined = false
    var warned: Set<Undefined> = []
    /// What undefined variables could have meant, looked up once for each place.
    var hints: [Undefined: String?] = [:]

    init(
        _ root: Template, data: Fields, globals: Fields, context: FilterContext, memo: Memo?,
        isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.root = root
        template = root.parsed
        limits = root.environment.limits
        nextCheck = min(1024, limits.steps)
        self.globals = globals
        partials = root.usedPartials.load()?.templates ?? NameMap()
        self.context = context
        self.context.escapes = root.environment.output == .html
        self.context.budget = limits.filterBytes
        self.memo = memo
        standing = memo?.standing(of: root, globals) ?? Memo.Standing(globals: [])
        self.isCancelled = isCancelled
        frame = Frame(number: 0, data: data, of: root.parsed)
        let last = min(root.lastSize.load(ordering: .relaxed), Renderer.mostExpected)
        output.reserveCapacity(max(2 * root.parsed.source.count, last * 9 / 8))
    }
}

extension Renderer {
    /// One render that made a lot isn't to cost all that come after it.
    private static let mostExpected = 1 << 20

    /// Counts one step; throws when there have been too many, or somebody wants the render to end.
    mutating func step() throws(Halt) {
        guard output.count <= limits.outputBytes else { throw .overrun }
        try charge(steps: 1)
    }

    /// Counts the steps of what takes longer the larger a value is.
    mutating func charge(steps count: Int) throws(Halt) {
        steps &+= count
        if steps >= nextCheck { try checkSteps() }
    }

    @inline(never)
    private mutating func checkSteps() throws(Halt) {
        guard steps <= limits.steps else { throw .tooManySteps }
        nextCheck = min(steps + 1024, limits.steps)
        if isCancelled() { throw Halt("The render was cancelled", kind: .limit) }
    }

    /// Counts the steps of looking all through a value, which may be as large as all that filters have made.
    mutating func weigh(_ value: Value) throws(Halt) {
        let weight: Int
        do throws(FilterError) {
            weight = try value.weight(upTo: max(0, limits.steps - steps))
        } catch {
            throw Halt(error)
        }
        try charge(steps: weight)
    }

    /// A value as the name of something.
    mutating func name(_ value: Value) throws(Halt) -> Name {
        try weigh(value)
        return Name(value.printed)
    }

    mutating func render(_ block: Block) throws(Halt) -> Flow {
        guard nesting < Renderer.deepest(limits) else { throw Halt("Nesting too deep") }
        nesting += 1
        defer { nesting -= 1 }
        // Held once for all nodes: threads that render one template wait for one another at its count of references.
        let parsed = template
        for index in block.range {
            do throws(Halt) {
                let flow = try render(parsed.program.nodes[index], at: parsed.program.places[index], of: parsed)
                if flow != .normal { return flow }
            } catch {
                try handle(error, node: parsed.program.nodes[index], at: parsed.program.places[index])
            }
        }
        return .normal
    }

    /// Partials with blocks in them nest as deep as both together, which a thread's stack must hold.
    private static func deepest(_ limits: Limits) -> Int { 2 * limits.depth }

    private mutating func render(_ node: Node, at place: Int32, of parsed: ParsedTemplate) throws(Halt) -> Flow {
        try step()
        currentPlace = place
        switch node {
        case .text(let start, let end):
            if origins != nil, pieces == nil { origins?.note(output.count, from: parsed, at: start, isText: true) }
            try write(text: Int(start)..<Int(end), of: parsed)
        case .output(let number):
            if origins != nil, pieces == nil { origins?.note(output.count, from: parsed, at: place, isText: false) }
            let pipeline = parsed.program.pipelines[Int(number)]
            try write(pipeline.callCount == 0 ? try evaluate(pipeline.input) : try evaluate(pipeline: number))
        case .assign(let name, let pipeline):
            let value = try evaluate(pipeline: pipeline)
            assign(parsed.program.names[Int(name)], value)
        case .conditional(let first, let count): return try render(conditional: first, count)
        case .loop(let number): return try render(loop: parsed.program.loops[Int(number)])
        case .group(let block): return try render(block)
        case .partial(let number): return try render(partial: parsed.program.partials[Int(number)], at: place)
        case .capture(let name, let block): return try render(capture: parsed.program.names[Int(name)], block)
        case .choose(let number): return try render(choice: parsed.program.choices[Int(number)])
        case .tableRow(let number): return try render(row: parsed.program.tableRows[Int(number)])
        case .cycle(let number): try render(cycle: parsed.program.cycles[Int(number)])
        case .increment(let name): try count(parsed.program.names[Int(name)], by: 1)
        case .decrement(let name): try count(parsed.program.names[Int(name)], by: -1)
        case .ifChanged(let block): return try render(ifChanged: block)
        case .breakLoop: return .breakLoop
        case .continueLoop: return .continueLoop
        case .layout: break
        case .block(let name, let block): return try render(block: parsed.program.names[Int(name)], block)
        case .custom(let number): return try render(call: parsed.program.tagCalls[Int(number)])
        }
        return .normal
    }
}
