extension Filter {
    static let mapping = [
        plain("map", 1...1) { input, arguments, context throws(FilterError) in
            let property = Property(arguments[0] ?? .null)
            let items = try context.items(of: input)
            try context.charge(elements: items.count)
            var values: [Value] = []
            values.reserveCapacity(items.count)
            for item in items {
                values.append(try property.of(item, &context) ?? .null)
            }
            return .array(values)
        },
        plain("compact", 0...1) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            try context.charge(elements: items.count)
            let property = Property(arguments[0])
            var kept: [Value] = []
            for item in items {
                var value = item
                if let property {
                    guard let found = try property.of(item, &context) else { return .null }
                    value = found
                }
                if !value.isNull { kept.append(item) }
            }
            return .array(kept)
        },
        plain("sum", 0...1) { input, arguments, context throws(FilterError) in
            let property = Property(arguments[0])
            var sum = Number.whole(.small(0))
            for item in try context.items(of: input) {
                var value = item
                if let property {
                    guard let found = try property.of(item, &context) else { return .null }
                    value = found
                }
                for part in try context.items(of: value) {
                    sum = try sum.plus(try Number(part, &context), &context)
                }
            }
            return sum.value
        },
    ]
}
