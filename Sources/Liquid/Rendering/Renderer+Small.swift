extension Renderer {
    mutating func render(capture name: Name, _ block: Block) throws(Halt) -> Flow {
        // What is kept takes longer than what is written.
        steps &+= 4
        let (value, flow) = try captured { renderer throws(Halt) in try renderer.render(block) }
        assign(name, value)
        return flow
    }

    mutating func render(cycle: Cycle) throws(Halt) {
        guard cycle.count > 0 else { return }
        let key = cycle.group >= 0 ? try name(try evaluate(cycle.group)) : template.program.names[Int(cycle.key)]
        let turn = frame.cycle(key)
        frame.setCycle(key, turn + 1 >= Int(cycle.count) ? 0 : turn + 1)
        // Cycles of one name may be of different lengths; past the end of a short one there is nothing.
        guard turn < Int(cycle.count) else { return }
        try write(try evaluate(template.program.arguments[Int(cycle.firstValue) + turn].value))
    }

    /// `increment` prints, then counts up from 0; `decrement` counts down from 0, then prints.
    mutating func count(_ name: Name, by amount: Int) throws(Halt) {
        // It is looked up, kept and printed.
        steps &+= 2
        let current = frame.counter(name) ?? frame.data[name] ?? .int(0)
        guard case .int(let number) = current else { throw Halt("internal") }
        let (next, overflow) = number.addingReportingOverflow(amount)
        guard !overflow else { throw Halt("internal") }
        frame.setCounter(name, .int(next))
        try write(.int(amount > 0 ? number : next))
    }

    mutating func render(ifChanged block: Block) throws(Halt) -> Flow {
        let (value, flow) = try captured { renderer throws(Halt) in try renderer.render(block) }
        let markup: Markup
        if case .markup(let found) = value { markup = found } else { markup = Markup(safe: value.printed) }
        if ifChanged != markup {
            ifChanged = markup
            try write(value)
        }
        return flow
    }

    mutating func render(call: TagCall) throws(Halt) -> Flow {
        let arguments = try arguments(first: call.firstArgument, count: call.argumentCount, hasNamed: true)
        try charge(steps: arguments.breadth)
        var body = Markup([])
        var flow = Flow.normal
        if let block = call.body {
            let value: Value
            (value, flow) = try captured { renderer throws(Halt) in try renderer.render(block) }
            if case .markup(let markup) = value { body = markup } else { body = Markup(safe: value.printed) }
        }
        let value: Value
        do throws(FilterError) {
            value = try root.environment.tags[Int(call.tag)].render(arguments, TagBody(markup: body), &context)
        } catch {
            throw Halt(error)
        }
        try write(value)
        return flow
    }
}
