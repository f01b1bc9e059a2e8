extension Filter {
    /// Runs it on an input. Throws if it is given too few or too many arguments, which the message counts as the reference
    /// does: the input is one.
    @inline(__always)
    public func call(
        _ arguments: FilterArguments, on input: Value, context: inout FilterContext
    ) throws(FilterError) -> Value {
        if !takesNames, !arguments.named.isEmpty {
            let gathered = try Filter.gathered(arguments, &context)
            guard arity.contains(gathered.positional.count) else { throw wrongCount(gathered) }
            return try apply(input, gathered, &context)
        }
        guard arity.contains(arguments.positional.count) else { throw wrongCount(arguments) }
        return try apply(input, arguments, &context)
    }

    private func wrongCount(_ arguments: FilterArguments) -> FilterError {
        let expected =
            arity.lowerBound == arity.upperBound
            ? "\(arity.lowerBound + 1)" : "\(arity.lowerBound + 1)..\(arity.upperBound + 1)"
        return .message("wrong number of arguments (given \(arguments.positional.count + 1), expected \(expected))")
    }

    /// The reference hands all named arguments over as one object, the last argument.
    private static func gathered(
        _ arguments: FilterArguments, _ context: inout FilterContext
    ) throws(FilterError) -> FilterArguments {
        // A loop could put one in another.
        for (_, value) in arguments.named { try context.charge(try value.weight(upTo: context.budget)) }
        let named = Value.object(Fields(arguments.named.map { ($0.name, $0.value) }))
        return FilterArguments(arguments.positional + [named])
    }
}

extension Filter {
    typealias Body = @Sendable (Value, FilterArguments, inout FilterContext) throws(FilterError) -> Value

    /// A filter of the reference, for which named arguments are one more argument.
    static func plain(_ name: String, _ arity: ClosedRange<Int> = 0...0, _ apply: @escaping Body) -> Filter {
        Filter(name, arity, takesNames: false, apply)
    }

    /// A filter without arguments that makes one text of another; the result isn't charged, so it mustn't grow much.
    static func text(
        _ name: String, _ transform: @escaping @Sendable (String, inout [UInt8]) -> Void
    ) -> Filter {
        plain(name) { input, _, context throws(FilterError) in
            let text = try context.text(input)
            try context.charge(text.utf8.count)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.utf8.count)
            transform(text, &bytes)
            return .string(String(decoding: bytes, as: UTF8.self))
        }
    }
}
