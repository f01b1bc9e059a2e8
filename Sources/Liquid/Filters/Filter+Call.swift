extension Filter {
    /// Runs it on an input. Throws if it is given too few or too many arguments, which the message counts as the reference
    /// does: the input is one.
    public func call(
        _ arguments: FilterArguments, on input: Value, context: inout FilterContext
    ) throws(FilterError) -> Value {
        if !takesNames, !arguments.named.isEmpty {
            // The reference hands all named arguments over as one object, the last argument. A loop could put one in another.
            for (_, value) in arguments.named { try context.charge(try value.weight(upTo: context.budget)) }
            let named = Value.object(Fields(arguments.named.map { ($0.name, $0.value) }))
            return try call(FilterArguments(arguments.positional + [named]), on: input, context: &context)
        }
        let given = arguments.positional.count
        guard arity.contains(given) else {
            let expected =
                arity.lowerBound == arity.upperBound
                ? "\(arity.lowerBound + 1)" : "\(arity.lowerBound + 1)..\(arity.upperBound + 1)"
            throw .message("wrong number of arguments (given \(given + 1), expected \(expected))")
        }
        return try apply(input, arguments, &context)
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
