import Diagnostics

/// Walks through a program and writes down what it meets.
struct Analyzer {
    let program: Program
    private var variables: [Found] = []
    private var locals: [Found] = []
    private var filters: [Found] = []
    private var partials: [Found] = []
    private var asksForOthers = false
    private var optional: Set<String> = []
    private var handed: [Analysis.Handed] = []
    private var filtered: [(text: String, filter: Found)] = []
    private var told: [(filter: String, text: Found)] = []
    /// Names that mean something of the template's own where the walk is.
    private var scope: Set<Name> = []
    /// What some of them are called outside.
    private var origins: [Name: String] = [:]
    /// Those that are assigned in one place only.
    private var assignedOnce: Set<Name> = []
    /// What the paths of all variables start with, its own and others.
    private var roots: Set<Name> = []

    /// A name, and how many bytes of the source it takes up.
    private struct Found {
        let name: String
        let place: Int32
        let length: Int
        let origin: String?

        init(_ name: String, _ place: Int32, length: Int? = nil, origin: String? = nil) {
            self.name = name
            self.place = place
            self.length = length ?? name.utf8.count
            self.origin = origin
        }
    }

    init(program: Program) {
        self.program = program
        locals = program.locals.map { Found(program.names[Int($0.name)].text, $0.place) }
        // What is assigned anywhere is the template's own everywhere: which comes first is known to the render only.
        for node in program.nodes {
            switch node {
            case .assign(let name, _), .capture(let name, _), .increment(let name), .decrement(let name):
                let name = program.names[Int(name)]
                if scope.insert(name).inserted { assignedOnce.insert(name) } else { assignedOnce.remove(name) }
            default: break
            }
        }
    }

    func analysis(of source: [UInt8]) -> Analysis {
        func uses(_ found: [Found]) -> [Analysis.Use] {
            let sorted = found.sorted { ($0.place, $0.name) < ($1.place, $1.name) }
            let ranges = sorted.map { Int($0.place)..<Int($0.place) + $0.length }
            return zip(sorted, Position.of(ranges, in: source)).map { Analysis.Use($0.name, $1, origin: $0.origin) }
        }
        let tags = program.tags.map { tag in
            Found(String(decoding: source[Int(tag.lowerBound)..<Int(tag.upperBound)], as: UTF8.self), tag.lowerBound)
        }
        let told = told.sorted { $0.text.place < $1.text.place }
        let through = filtered.sorted { ($0.filter.place, $0.text) < ($1.filter.place, $1.text) }
        return Analysis(
            variables: uses(variables), locals: uses(locals), filters: uses(filters), tags: uses(tags),
            partials: uses(partials), asksForOthers: asksForOthers, optional: optional, handed: handed,
            layout: program.layout.flatMap { text(of: $0.name) },
            filtered: zip(through, uses(through.map(\.filter))).map { Analysis.Filtered(text: $0.text, filter: $1) },
            told: zip(told, uses(told.map(\.text))).map { Analysis.Told(filter: $0.filter, text: $1) })
    }

    fileprivate func allNames() -> Set<Name> { roots.union(scope) }

    mutating func walk(_ block: Block) {
        for index in block.range { walk(program.nodes[index]) }
    }
}

extension Analyzer {
    private mutating func walk(_ node: Node) {
        switch node {
        case .text, .breakLoop, .continueLoop, .increment, .decrement: break
        case .output(let pipeline): note(pipeline: pipeline)
        case .assign(let name, let pipeline):
            note(pipeline: pipeline)
            let name = program.names[Int(name)]
            if assignedOnce.contains(name) { origins[name] = origin(pipeline: pipeline) }
        case .capture(_, let block): walk(block)
        case .conditional(let first, let count):
            for branch in program.branches[Int(first)..<Int(first + count)] {
                if branch.condition >= 0 { note(condition: branch.condition) }
                walk(branch.body)
            }
        case .choose(let number): walk(program.choices[Int(number)])
        case .loop(let number): walk(program.loops[Int(number)])
        case .tableRow(let number): walk(program.tableRows[Int(number)])
        case .cycle(let number):
            let cycle = program.cycles[Int(number)]
            note(cycle.group)
            note(arguments: cycle.firstValue, cycle.count)
        case .ifChanged(let block): walk(block)
        case .partial(let number): walk(program.partials[Int(number)])
        case .group(let block): walk(block)
        case .layout(let name): note(partial: name)
        case .block(_, let block): inside([Name("block")]) { $0.walk(block) }
        case .custom(let number):
            let call = program.tagCalls[Int(number)]
            note(arguments: call.firstArgument, call.argumentCount)
            if let body = call.body { walk(body) }
        }
    }

    private mutating func walk(_ choice: Choice) {
        note(choice.subject)
        for when in program.whens[Int(choice.firstWhen)..<Int(choice.firstWhen + choice.count)] {
            note(arguments: when.firstValue, when.count)
            walk(when.body)
        }
    }

    private mutating func walk(_ loop: Loop) {
        for expression in [loop.collection, loop.limit, loop.offset] { note(expression) }
        inside([program.names[Int(loop.variable)], Name("forloop")], each: loop.collection) { $0.walk(loop.body) }
        if let otherwise = loop.otherwise { walk(otherwise) }
    }

    private mutating func walk(_ row: TableRow) {
        for expression in [row.collection, row.limit, row.offset, row.columns] { note(expression) }
        inside([program.names[Int(row.variable)], Name("tablerowloop")], each: row.collection) { $0.walk(row.body) }
    }

    private mutating func walk(_ partial: Partial) {
        note(partial: partial.name)
        if let name = text(of: partial.name) { note(handing: partial, to: name) }
        note(partial.value)
        note(arguments: partial.firstArgument, partial.argumentCount)
    }

    /// The first name is that of each item of a collection, if there is one.
    private mutating func inside(
        _ names: [Name], each collection: Int32? = nil, _ body: (inout Analyzer) -> Void
    ) {
        let outer = (scope, origins)
        let item = collection.flatMap { origin($0) }.map { "\($0)[0]" }
        scope.formUnion(names)
        for (place, name) in names.enumerated() { origins[name] = place == 0 ? item : nil }
        body(&self)
        (scope, origins) = outer
    }

    /// What is in a variable, by its path from outside; nil where that isn't known before it is rendered.
    private func origin(_ number: Int32) -> String? {
        guard number >= 0 else { return nil }
        switch program.expressions[Int(number)] {
        case .variable(let name):
            let root = program.names[Int(name)]
            return scope.contains(root) ? origins[root] : root.text
        case .lookup(let base, let first, let count):
            let steps = program.steps[Int(first)..<Int(first + count)]
            guard case .variable = program.expressions[Int(base)], let start = origin(base) else { return nil }
            return steps.reduce(start) { path, step in
                path.flatMap { path in step.name.map { "\(path).\(program.names[Int($0)].text)" } }
            }
        case .constant, .computed, .range, .scopeItself: return nil
        }
    }

    private func origin(pipeline number: Int32) -> String? {
        let pipeline = program.pipelines[Int(number)]
        return pipeline.callCount == 0 ? origin(pipeline.input) : nil
    }
}

extension Analyzer {
    private mutating func note(pipeline number: Int32) {
        let pipeline = program.pipelines[Int(number)]
        if pipeline.callCount > 0, program.calls[Int(pipeline.firstCall)].isDefault {
            optional.insert(program.path(of: pipeline.input))
        }
        note(pipeline.input)
        if pipeline.callCount > 0, let text = text(of: pipeline.input) {
            let call = program.calls[Int(pipeline.firstCall)]
            filtered.append((text, Found(program.names[Int(call.name)].text, call.place)))
        }
        for call in program.calls[Int(pipeline.firstCall)..<Int(pipeline.firstCall + pipeline.callCount)] {
            filters.append(Found(program.names[Int(call.name)].text, call.place))
            note(telling: call)
            note(arguments: call.firstArgument, call.argumentCount)
        }
    }

    private mutating func note(telling call: FilterCall) {
        guard call.argumentCount > 0 else { return }
        let argument = program.arguments[Int(call.firstArgument)]
        guard argument.name < 0, let text = text(of: argument.value) else { return }
        // With its quotes.
        let found = Found(text, program.expressionPlaces[Int(argument.value)], length: text.utf8.count + 2)
        told.append((program.names[Int(call.name)].text, found))
    }

    /// What a loop or `with` gives goes by the partial's own name, unless it is given another.
    private mutating func note(handing partial: Partial, to name: String) {
        let arguments = program.arguments[
            Int(partial.firstArgument)..<Int(partial.firstArgument + partial.argumentCount)]
        var names = Set(arguments.filter { $0.name >= 0 }.map { program.names[Int($0.name)].text })
        if partial.value >= 0 {
            let own = name.split(separator: "/").last.map(String.init) ?? name
            names.insert(partial.alias >= 0 ? program.names[Int(partial.alias)].text : own)
        }
        handed.append(Analysis.Handed(partial: name, names: names))
    }

    private func text(of number: Int32) -> String? {
        guard case .constant(let constant) = program.expressions[Int(number)] else { return nil }
        return program.constants[Int(constant)].onlyText
    }

    private mutating func note(arguments first: Int32, _ count: Int32) {
        for argument in program.arguments[Int(first)..<Int(first + count)] { note(argument.value) }
    }

    private mutating func note(condition number: Int32) {
        var next = number
        while next >= 0 {
            let condition = program.conditions[Int(next)]
            note(condition.left)
            note(condition.right)
            next = condition.next
        }
    }

    private mutating func note(partial name: Int32) {
        guard case .constant(let constant) = program.expressions[Int(name)] else {
            asksForOthers = true
            return note(name)
        }
        partials.append(Found(program.constants[Int(constant)].printed, program.expressionPlaces[Int(name)]))
    }

    private mutating func note(_ number: Int32) {
        guard number >= 0 else { return }
        switch program.expressions[Int(number)] {
        case .constant, .scopeItself: break
        case .variable(let name): note(number, root: program.names[Int(name)])
        case .lookup(let base, let first, let count):
            for case .element(let key) in program.steps[Int(first)..<Int(first + count)] { note(key) }
            switch program.expressions[Int(base)] {
            case .variable(let name): note(number, root: program.names[Int(name)])
            case .scopeItself: note(self: number)
            default: note(base)
            }
        case .computed(let inner):
            note(inner)
            note(self: number)
        case .range(let first, let last):
            note(first)
            note(last)
        }
    }

    private mutating func note(_ number: Int32, root: Name) {
        note(Found(program.path(of: number), program.expressionPlaces[Int(number)]), root)
    }

    /// `self.name` is the variable of that name, as `self['name']` is.
    private mutating func note(self number: Int32) {
        guard let (root, path) = program.pathInScope(of: number) else { return }
        let length = program.path(of: number).utf8.count
        note(Found(path, program.expressionPlaces[Int(number)], length: length), root)
    }

    private mutating func note(_ use: Found, _ root: Name) {
        roots.insert(root)
        guard scope.contains(root) else { return variables.append(use) }
        locals.append(Found(use.name, use.place, length: use.length, origin: origins[root]))
    }
}

extension Program {
    /// The names of all variables that it looks at or makes, without what is looked at in them.
    var namesLookedAt: Set<Name> {
        var analyzer = Analyzer(program: self)
        analyzer.walk(root)
        return analyzer.allNames()
    }
}
