extension Renderer {
    mutating func evaluate(pipeline number: Int32) throws(Halt) -> Value {
        let pipeline = template.program.pipelines[Int(number)]
        guard pipeline.fixed >= 0, let reader = context.reader else { return try evaluate(pipeline: pipeline) }
        if let known = template.program.fixed[Int(pipeline.fixed)].value(for: reader) { return known }
        let value = try evaluate(pipeline: pipeline)
        template.program.fixed[Int(pipeline.fixed)].note(value, for: reader)
        return value
    }

    private mutating func evaluate(pipeline: Pipeline) throws(Halt) -> Value {
        let isOptional = pipeline.callCount > 0 && template.program.calls[Int(pipeline.firstCall)].isDefault
        var value = isOptional ? try evaluate(optional: pipeline.input) : try evaluate(pipeline.input)
        for index in Int(pipeline.firstCall)..<Int(pipeline.firstCall + pipeline.callCount) {
            let call = template.program.calls[index]
            // A filter nobody has passes its input on, as in the reference.
            guard call.filter >= 0 else { continue }
            let arguments = try arguments(first: call.firstArgument, count: call.argumentCount, hasNamed: call.hasNamed)
            if !call.weighsItself { try charge(steps: value.breadth) }
            if call.weight != 0 { try charge(steps: call.weight > 0 ? Int(call.weight) : arguments.breadth) }
            do throws(FilterError) {
                value = try root.environment.filters[Int(call.filter)].call(arguments, on: value, context: &context)
            } catch {
                let start = Int(call.place)
                throw Halt(error, at: start..<start + template.program.names[Int(call.name)].text.utf8.count)
            }
            if context.steps > 0 {
                try charge(steps: context.steps)
                context.steps = 0
            }
        }
        return value
    }

    mutating func arguments(first: Int32, count: Int32, hasNamed: Bool) throws(Halt) -> FilterArguments {
        guard count > 0 else { return FilterArguments() }
        var positional: [Value] = []
        var named: [(name: String, value: Value)] = []
        positional.reserveCapacity(Int(count))
        for index in Int(first)..<Int(first + count) {
            let argument = template.program.arguments[index]
            let value = try evaluate(argument.value)
            if argument.name < 0 {
                positional.append(value)
            } else {
                named.append((template.program.names[Int(argument.name)].text, value))
            }
        }
        return FilterArguments(positional, named: named)
    }

    mutating func assign(_ name: Name, _ value: Value) {
        frame.assigned.set(name, value)
    }

    /// A whole number where nothing else will do: `limit`, `offset`.
    func integer(_ value: Value) throws(Halt) -> Int {
        switch value {
        case .int(let number): return number
        case .float(let number): if let int = Int(exactly: number.rounded(.towardZero)) { return int }
        case .big(let big): return big.isNegative ? .min : .max
        case .string(let text): if let int = Int(text) { return int }
        case .markup(let markup): if let int = Int(markup.text) { return int }
        default: break
        }
        throw Halt("invalid integer")
    }
}
