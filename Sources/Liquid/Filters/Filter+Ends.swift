extension Filter {
    static let ends = [
        end("size") { $0.size ?? 0 }, end("first") { $0.first ?? .null }, end("last") { $0.last ?? .null },
    ]

    private static func end(_ name: String, _ end: @escaping @Sendable (Value) -> Value) -> Filter {
        Filter(name, 0...0, takesNames: false, looksThroughLists: false) { input, _, _ throws(FilterError) in end(input)
        }
    }
}
