extension Filter {
    static let rounding = [
        plain("round", 0...1) { input, arguments, context throws(FilterError) in
            let places = try Number(arguments[0] ?? 0, &context)
            guard let given = places.decimal?.truncated.clamped else {
                throw .message(Filter.domainError(places.double))
            }
            // No number has as many digits; this keeps sums with it from overflowing.
            let whole = max(-1 << 40, min(given, 1 << 40))
            let number = try Number(input, &context)
            switch number {
            case .whole(let value):
                return whole >= 0 ? value.value : try context.round(ExactDecimal(value), to: whole)
            case .decimal(let value):
                guard whole > 0 else { return try context.round(value, to: whole) }
                return .float(value.rounded(to: whole, .nearest).double)
            case .floating(let value):
                guard whole > 0 else { throw .message(Filter.domainError(value)) }
                return .float(value)
            }
        },
        toWhole("ceil", .up),
        toWhole("floor", .down),
    ]

    private static func toWhole(_ name: String, _ direction: ExactDecimal.Direction) -> Filter {
        plain(name) { input, _, context throws(FilterError) in
            switch try Number(input, &context) {
            case .whole(let number): number.value
            case .decimal(let number): try context.whole(number.rounded(to: 0, direction))
            case .floating(let number): throw .message(Filter.domainError(number))
            }
        }
    }

    private static func domainError(_ number: Double) -> String {
        "Computation results in '\(number.isNaN ? "NaN' (Not a Number)" : number < 0 ? "-Infinity'" : "Infinity'")"
    }
}

extension FilterContext {
    fileprivate mutating func round(_ number: ExactDecimal, to places: Int) throws(FilterError) -> Value {
        // Beyond the first digit nothing is left; the zeros of what isn't rounded away are never written.
        guard number.exponent < -places || places >= 0 else { return try whole(number) }
        let (digits, overflow) = number.coefficient.digitCount.addingReportingOverflow(number.exponent)
        if overflow || places < 0 && -(places + 1) >= digits { return 0 }
        return try whole(number.rounded(to: places, .nearest))
    }

    fileprivate mutating func whole(_ number: ExactDecimal) throws(FilterError) -> Value {
        try charge(work: max(0, number.exponent) / BigInteger.digitsPerLimb + number.coefficient.length)
        return number.whole.value
    }
}
