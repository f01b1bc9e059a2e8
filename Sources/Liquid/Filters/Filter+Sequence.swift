extension Filter {
    static let sequence = [
        plain("reverse") { input, _, context throws(FilterError) in
            let items = try context.items(of: input)
            try context.charge(elements: items.count)
            return .array(items.reversed())
        },
        plain("concat", 1...1) { input, arguments, context throws(FilterError) in
            guard case .array(let others)? = arguments[0] else {
                throw .message("concat filter requires an array argument")
            }
            let items = try context.items(of: input)
            try context.charge(elements: items.count + others.count)
            return .array(items + others)
        },
        plain("uniq", 0...1) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            let property = Property(arguments[0])
            var seen: Set<[UInt8]> = []
            var kept: [Value] = []
            for item in items {
                var value = item
                if let property {
                    guard let found = try property.of(item, &context) else { return .null }
                    value = found
                }
                var identity: [UInt8] = []
                try value.identify(in: &identity, limit: context.budget)
                try context.charge(2 * identity.count + MemoryLayout<Value>.stride)
                if seen.insert(identity).inserted { kept.append(item) }
            }
            return .array(kept)
        },
    ]
}
