extension Filter {
    static let ends = [
        plain("size") { input, _, _ throws(FilterError) in input.size ?? 0 },
        plain("first") { input, _, _ throws(FilterError) in input.first ?? .null },
        plain("last") { input, _, _ throws(FilterError) in input.last ?? .null },
    ]
}
