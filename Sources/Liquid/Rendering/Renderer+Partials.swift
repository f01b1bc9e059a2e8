extension Renderer {
    mutating func render(partial: Partial, at place: Int32) throws(Halt) -> Flow {
        let isRender = partial.kind == .render
        if !isRender, isolation > 0 { throw Halt("include usage is not allowed in this context") }
        // An include opens a scope, of which the template itself has the first.
        guard partialDepth + (isRender ? 0 : 1) < limits.depth else { throw Halt("Nesting too deep") }
        let name =
            partial.file >= 0 ? template.program.names[Int(partial.file)] : Name(try partialName(partial.name))
        let target = try fetch(name)
        let start = locals.count
        var arguments: [Binding] = []
        if partial.argumentCount > 0 { arguments.reserveCapacity(Int(partial.argumentCount) + 1) }
        for index in Int(partial.firstArgument)..<Int(partial.firstArgument + partial.argumentCount) {
            let argument = template.program.arguments[index]
            guard argument.name >= 0 else { continue }
            let value = try evaluate(argument.value)
            arguments.append(Binding(name: template.program.names[Int(argument.name)], value: value))
            // An argument of an include sees those before it, one of a render none of them.
            if !isRender { locals.append(Binding(name: template.program.names[Int(argument.name)], value: value)) }
        }
        dropLocals(to: start)
        if let flow = try renderOnce(partial, target, arguments, at: place) { return flow }
        let isNamed = partial.value >= 0 || !isRender
        let alias =
            partial.alias >= 0
            ? template.program.names[Int(partial.alias)] : Name(isNamed ? Partial.variableName(name.text) : "")
        let value: Value? = partial.value >= 0 ? try evaluate(partial.value) : isRender ? nil : find(alias)

        let outer = enter(target, at: place, isolated: isRender)
        defer { leave(outer) }
        if isRender {
            return try renderAlone(partial, value, alias, arguments)
        }
        return try include(value, alias, arguments)
    }

    private mutating func partialName(_ expression: Int32) throws(Halt) -> String {
        let name = try evaluate(expression)
        try charge(steps: name.breadth)
        guard let text = name.onlyText else {
            throw Halt("Argument error in tag 'include' - Illegal template name")
        }
        return text
    }

    mutating func renderAlone(
        _ partial: Partial, _ value: Value?, _ alias: Name, _ arguments: [Binding]
    ) throws(Halt) -> Flow {
        guard partial.isLoop, let value, let items = Renderer.items(value) else {
            var bound = arguments
            if let value, !value.isNull { bound.append(Binding(name: alias, value: value)) }
            frame.assigned = Bindings(bound)
            _ = try renderTemplate()
            return .normal
        }
        loops = [LoopFrame(name: alias.text, length: items.count)]
        frame.assigned = Bindings(arguments)
        let data = frame
        for turn in 0..<items.count {
            try step()
            // They are copied for every turn.
            try charge(steps: arguments.count)
            frame = data
            loops[0].index = turn
            frame.assigned.set(alias, items[turn])
            _ = try renderTemplate()
        }
        return .normal
    }

    private mutating func include(_ value: Value?, _ alias: Name, _ arguments: [Binding]) throws(Halt) -> Flow {
        let start = locals.count
        locals += arguments
        defer { dropLocals(to: start) }
        guard case .array(let values)? = value else {
            if let value { locals.append(Binding(name: alias, value: value)) }
            return try renderTemplate()
        }
        locals.append(Binding(name: alias, value: .null))
        for value in values {
            try step()
            locals[locals.count - 1].value = value
            let flow = try renderTemplate()
            if flow == .breakLoop { return flow }
        }
        return .normal
    }

    /// What `render … for` goes through; nil for what counts as one thing.
    private static func items(_ value: Value) -> Items? {
        switch value {
        case .array, .range: Items(value)
        default: nil
        }
    }
}

/// What a partial puts aside while it is rendered.
struct OuterState {
    /// Nil for one that sees all that we see; the rest of what it doesn't is among the outer frames.
    var loops: [LoopFrame]?
    var isPartial: Bool
}

extension Renderer {
    mutating func enter(_ template: ParsedTemplate, at place: Int32, isolated: Bool, isPartial: Bool = true)
        -> OuterState
    {
        let outer = OuterState(loops: isolated ? exchange(&loops, with: []) : nil, isPartial: self.isPartial)
        // It costs several times as much as another node.
        steps &+= 4
        trace.append((self.template, place))
        self.template = template
        self.isPartial = isPartial
        partialDepth += 1
        if isolated {
            isolation += 1
            frameCount += 1
            let waiting = exchange(&frame, with: Frame(number: frameCount, data: noData, of: template))
            outerFrames.append((waiting, exchange(&locals, with: [])))
        }
        return outer
    }

    mutating func leave(_ outer: OuterState) {
        template = trace.removeLast().template
        isPartial = outer.isPartial
        partialDepth -= 1
        if let loops = outer.loops, let waiting = outerFrames.popLast() {
            isolation -= 1
            (frame, locals) = waiting
            self.loops = loops
        }
    }

    /// Gives up those that came after the first so many. One by one, as they are few.
    mutating func dropLocals(to count: Int) {
        while locals.count > count { locals.removeLast() }
    }

    /// A partial, parsed once for this render.
    mutating func fetch(_ name: Name) throws(Halt) -> ParsedTemplate {
        if let known = partials[name] { return known }
        do throws(PartialError) {
            if let failure = failedPartials[name] { throw failure }
            let template = try root.environment.partial(name)
            partials.set(name, template)
            return template
        } catch {
            failedPartials[name] = error
            throw halt(error, name.text)
        }
    }

    private mutating func halt(_ error: PartialError, _ name: String) -> Halt {
        switch error {
        case .missing: return Halt("Could not find asset \(name.shortened())")
        case .broken(let failure):
            let way = places(of: trace + [(template, currentPlace)])
            return Halt(
                failure.problems.map { problem in
                    var problem = problem
                    problem.isPartial = true
                    problem.trace = way
                    return problem
                })
        }
    }
}
