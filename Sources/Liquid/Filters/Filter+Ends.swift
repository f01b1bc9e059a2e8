extension Filter {
    static let ends = [
        end("size") { $0.size ?? 0 }, end("first") { $0.first ?? .null }, end("last") { $0.last ?? .null },
    ]

    private static func end(_ name: String, _ end: @escaping @Sendable (Value) -> Value) -> Filter {
        plain(name) { input, _, context throws(FilterError) in
            // A list is as long as another to who asks for its ends.
            if !input.isArray { context.steps &+= input.breadth }
            return end(input)
        }
    }
}
