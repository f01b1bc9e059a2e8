enum Unit {
    static let millimetre = 72 / 25.4
    /// PDF readers go no further than 200 inches.
    static let most = 14_400.0

    /// For people: `3.2 mm`, rounded up so that what is asked for is enough.
    static func millimetres(_ points: Double) -> String {
        let tenths = (points / millimetre * 10 - 0.001).rounded(.up)
        let text = (max(0, tenths) / 10).description
        return "\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) mm"
    }

    /// Numbers that any drawing library can do with.
    static func bounded(_ value: Double) -> Double {
        value.isNaN ? 0 : min(max(value, -100_000), 100_000)
    }
}
