extension Parser {
    func parseOutput(_ markup: Range<Int>, into nodes: inout [Pending]) throws(SyntaxError) {
        let pipeline = try parsePipeline(markup, quote: .output(markup))
        nodes.append(Pending(node: .output(pipeline), place: markup.lowerBound, isBlank: false))
    }

    /// A value and its filters.
    func parsePipeline(_ markup: Range<Int>, quote: Quote) throws(SyntaxError) -> Int32 {
        try parse(
            markup, isStrict: true,
            strictly: { parser throws(SyntaxError) in
                try parser.begin(markup, quote: quote)
                return try parser.parsePipeline()
            },
            laxly: { parser throws(SyntaxError) in try parser.parsePipelineLaxly(markup) })
    }

    func parsePipeline() throws(SyntaxError) -> Int32 {
        guard !looks(at: .end) else { return pipeline(constant(.null), []) }
        let input = try parseExpression()
        var calls: [FilterCall] = []
        while takeIf(.pipe) { calls.append(try parseFilter()) }
        try take(.end)
        return pipeline(input, calls)
    }

    private func parseFilter() throws(SyntaxError) -> FilterCall {
        let name = try take(.id)
        var arguments: [Argument] = []
        if takeIf(.colon) {
            let isStrict2 = environment.mode != .strict
            if !isStrict2 || !endsArguments { arguments.append(try parseArgument()) }
            while takeIf(.comma), !isStrict2 || !endsArguments { arguments.append(try parseArgument()) }
        }
        return try call(text(of: name.range), arguments, at: name.range)
    }

    private var endsArguments: Bool { looks(at: .pipe) || looks(at: .end) }

    /// `value`, or `key: value`.
    func parseArgument() throws(SyntaxError) -> Argument {
        guard looks(at: .id), looks(at: .colon, ahead: 1) else {
            return Argument(name: -1, value: try parseExpression())
        }
        let key = name(text(of: current.range))
        at += 2
        return Argument(name: key, value: try parseExpression())
    }

    func pipeline(_ input: Int32, _ calls: [FilterCall]) -> Int32 {
        let first = number(program.calls.count)
        program.calls += calls
        var pipeline = Pipeline(input: input, firstCall: first, callCount: number(calls.count))
        if isFixed(input, calls) {
            pipeline.fixed = number(program.fixed.count)
            program.fixed.append(FixedValue())
        }
        program.pipelines.append(pipeline)
        return number(program.pipelines.count - 1)
    }

    private func isFixed(_ input: Int32, _ calls: [FilterCall]) -> Bool {
        guard !calls.isEmpty, case .constant = program.expressions[Int(input)] else { return false }
        return calls.allSatisfy { call in
            call.argumentCount == 0 && call.filter >= 0 && environment.filters[Int(call.filter)].isFixed
        }
    }

    /// A filter the environment doesn't have is an error only where it says so.
    func call(
        _ filter: String, _ arguments: [Argument], at place: Range<Int>
    ) throws(SyntaxError) -> FilterCall {
        let known = environment.filterNumbers[filter]
        if known == nil, Filter.extensions.contains(where: { $0.name == filter }) {
            // To pass over a filter that keeps `javascript:` out would let it in.
            throw SyntaxError(
                "The filter '\(filter)' is switched off", at: place,
                hint: "the application can enable the filters extension")
        }
        if known == nil, environment.undefinedFilters != .silent {
            let error = SyntaxError(
                "Unknown filter '\(filter.shortened())'", at: place,
                hint: TagNames.hint(filter, among: environment.filters.map(\.name)))
            // What else the tag has wrong, or the next filter, is found as well.
            if environment.undefinedFilters == .error { report(error) } else { warn(error) }
        }
        let first = append(arguments)
        return FilterCall(
            filter: known ?? -1, name: name(filter), firstArgument: first, argumentCount: number(arguments.count),
            hasNamed: arguments.contains { $0.name >= 0 },
            weight: weight(of: arguments),
            weighsItself: known.map { environment.filters[Int($0)].weighsItself } ?? true,
            isDefault: filter == "default",
            place: number(place.lowerBound))
    }

    private func weight(of arguments: [Argument]) -> Int32 {
        var weight = 0
        for argument in arguments {
            guard case .constant(let constant) = program.expressions[Int(argument.value)] else { return -1 }
            weight += program.constants[Int(constant)].breadth
        }
        return number(weight)
    }

    func append(_ arguments: [Argument]) -> Int32 {
        let first = number(program.arguments.count)
        program.arguments += arguments
        return first
    }
}
