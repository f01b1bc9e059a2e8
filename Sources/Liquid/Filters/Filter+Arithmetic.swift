extension Filter {
    static let arithmetic = [
        operation("plus") { left, right, context throws(FilterError) in try left.plus(right, &context) },
        operation("minus") { left, right, context throws(FilterError) in try left.minus(right, &context) },
        operation("times") { left, right, context throws(FilterError) in try left.times(right, &context) },
        operation("divided_by") { left, right, context throws(FilterError) in try left.divided(by: right, &context) },
        operation("modulo") { left, right, context throws(FilterError) in try left.modulo(right, &context) },
        operation("at_least") { left, right, context throws(FilterError) in
            try left.isLess(than: right, &context) ? right : left
        },
        operation("at_most") { left, right, context throws(FilterError) in
            try right.isLess(than: left, &context) ? right : left
        },
        plain("abs") { input, _, context throws(FilterError) in
            switch try Number(input, &context) {
            case .whole(let number): number.magnitude.value
            case .decimal(let number): .float(number.double.magnitude)
            case .floating(let number): .float(number.magnitude)
            }
        },
    ]

    private static func operation(
        _ name: String,
        _ operation: @escaping @Sendable (Number, Number, inout FilterContext) throws(FilterError) -> Number
    ) -> Filter {
        plain(name, 1...1) { input, arguments, context throws(FilterError) in
            let (left, right) = (try Number(input, &context), try Number(arguments[0] ?? .null, &context))
            return try operation(left, right, &context).value
        }
    }
}
