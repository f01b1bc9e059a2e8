extension Renderer {
    mutating func evaluate(_ number: Int32) throws(Halt) -> Value {
        steps &+= 1
        switch template.program.expressions[Int(number)] {
        case .constant(let constant): return template.program.constants[Int(constant)]
        case .variable(let name):
            if let value = find(template.program.names[Int(name)]) { return value }
            return try undefined(number)
        case .lookup(let base, let first, let count):
            if count == 1, let answer = member(Int(first), of: base) { return answer }
            return try lookUp(number, base, Int(first)..<Int(first + count))
        case .computed(let inner):
            return find(try name(try evaluate(inner))) ?? .null
        case .range(let first, let last):
            return .range(ValueRange(try bound(first), try bound(last)))
        case .scopeItself: return find(Renderer.selfName) ?? .drop(ScopeDrop(frame: frame.number))
        }
    }

    /// A variable by name: loops and partials' own first, then what was assigned, then the data. Mutating, as what it
    /// calls, because the compiler copies a structure as large as this for calls that aren't.
    mutating func find(_ name: Name) -> Value? {
        var place = locals.count
        // They are many only where a partial is handed thousands of arguments.
        steps &+= place >> 4
        while place > 0 {
            place -= 1
            if locals[place].name.fingerprint == name.fingerprint, locals[place].name.text == name.text {
                return locals[place].value
            }
        }
        if let value = loopValue(name) { return value }
        if let value = frame.assigned[name] { return value }
        if let value = frame.counter(name) { return value }
        if let value = frame.data[name] { return value }
        return globals[name]
    }

    /// `forloop` as a value, for whoever passes it on.
    private mutating func loopValue(_ name: Name) -> Value? {
        guard !loops.isEmpty, name.text == "forloop" else { return nil }
        return .drop(LoopDrop(loops[...]))
    }

    static let selfName = Name("self")
    static let loopName = Name("forloop")

    /// `event.title`, as nearly all lookups are, in one go. Nil for all that is otherwise.
    private mutating func member(_ step: Int, of base: Int32) -> Value? {
        guard case .variable(let variable) = template.program.expressions[Int(base)],
            case .member(let number) = template.program.steps[step], variable != template.program.forloop
        else { return nil }
        let (name, member) = (template.program.names[Int(variable)], template.program.names[Int(number)])
        steps &+= 1 &+ locals.count >> 4
        var place = locals.count
        while place > 0 {
            place -= 1
            if locals[place].name.fingerprint == name.fingerprint, locals[place].name.text == name.text {
                return locals[place].value.member(member)
            }
        }
        if let place = frame.assigned.place(name) { return frame.assigned[place].member(member) }
        if frame.counter(name) != nil { return nil }
        if let place = frame.data.place(name) { return frame.data.member(member, at: place) }
        return globals.place(name).flatMap { globals.member(member, at: $0) }
    }

    /// What a value says of itself; what `self` and `block` stand for, the renderer knows.
    private mutating func member(_ name: Name, of value: Value) throws(Halt) -> Value? {
        if let answer = value.member(name) { return answer }
        guard case .drop(let drop) = value else { return nil }
        // Comparing types is much quicker than a cast, and nearly no drop is one of these.
        let kind = type(of: drop)
        if kind == ScopeDrop.self, let scope = drop as? ScopeDrop { return find(name, in: scope.frame) }
        if kind == BlockDrop.self, name.text == "super", let block = drop as? BlockDrop {
            return try parent(of: block)
        }
        return nil
    }

    /// A variable of this frame, or of one that waits for this render to end.
    private mutating func find(_ name: Name, in frame: Int) -> Value? {
        if frame == self.frame.number { return find(name) }
        guard let outer = outerFrames.last(where: { $0.frame.number == frame }) else { return nil }
        return outer.locals.last { $0.name == name }?.value ?? outer.frame.assigned[name]
            ?? outer.frame.data[name] ?? globals[name]
    }

    private mutating func lookUp(_ number: Int32, _ base: Int32, _ steps: Range<Int>) throws(Halt) -> Value {
        var value: Value
        switch template.program.expressions[Int(base)] {
        case .variable(let name):
            if name == template.program.forloop, let field = loopField(steps) { return field }
            guard let found = find(template.program.names[Int(name)]) else { return try undefined(number) }
            value = found
        default: value = try evaluate(base)
        }
        self.steps &+= steps.count
        for index in steps {
            let step = template.program.steps[index]
            if case .member(let name) = step, let next = value.member(template.program.names[Int(name)]) {
                value = next
            } else if let next = try self.step(step, into: value) {
                value = next
            } else {
                return try undefined(number, step: index, of: value)
            }
        }
        return value
    }

    private mutating func step(_ step: Step, into value: Value) throws(Halt) -> Value? {
        switch step {
        case .member(let name): return try member(template.program.names[Int(name)], of: value)
        case .command(let name):
            // A list is as long as another to who asks for its size.
            if !value.isArray { try charge(steps: value.breadth) }
            return try member(template.program.names[Int(name)], of: value)
        case .element(let key):
            let key = try evaluate(key)
            if case .drop(let drop) = value, type(of: drop) == ScopeDrop.self || type(of: drop) == BlockDrop.self {
                return try member(try name(key), of: value)
            }
            try charge(steps: key.breadth)
            return value.element(key)
        }
    }

    /// `forloop.index` and its like, without making a value of the loop.
    private mutating func loopField(_ steps: Range<Int>) -> Value? {
        guard let loop = loops.last, steps.count == 1, let member = template.program.steps[steps.lowerBound].name,
            !locals.contains(where: { $0.name == Renderer.loopName })
        else { return nil }
        return LoopField(name: template.program.names[Int(member)].text).map(loop.value)
    }

    private mutating func bound(_ expression: Int32) throws(Halt) -> Int {
        let value = try evaluate(expression)
        if case .float(let number) = value, case .constant = template.program.expressions[Int(expression)] {
            return Int(exactly: number.rounded(.towardZero)) ?? 0
        }
        try charge(steps: value.breadth)
        switch value {
        case .int(let number): return number
        case .null: return 0
        case .string(let text): return Value.leadingInteger(text)
        case .markup(let markup): return Value.leadingInteger(markup.text)
        default: throw Halt("invalid integer")
        }
    }

}
