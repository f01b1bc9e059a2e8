/// How much room something takes.
enum Length: Hashable, Sendable {
    /// By what is in it.
    case auto
    case points(Double)
    /// A part of what holds it: 1 is all of it.
    case part(Double)
    /// A share of what the others leave.
    case fraction(Double)

    /// In points; nil if it goes by what is in it, or by room of which nothing is known.
    func resolved(of whole: Double?) -> Double? {
        switch self {
        case .points(let points): points
        case .part(let part): whole.map { $0 * part }
        case .auto, .fraction: nil
        }
    }

    var weight: Double? {
        guard case .fraction(let weight) = self else { return nil }
        return weight
    }
}
