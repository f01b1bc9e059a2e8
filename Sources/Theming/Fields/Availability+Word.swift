import Catalog

extension Availability {
    /// What templates, scripts and messages call it.
    public var word: String {
        switch self {
        case .onSale: "on_sale"
        case .fewLeft: "few_left"
        case .notYetOnSale: "not_yet"
        case .paused: "paused"
        case .soldOut: "sold_out"
        case .saleEnded: "ended"
        case .hidden: "hidden"
        }
    }

    /// Whether one can be bought now.
    var isOpen: Bool {
        switch self {
        case .onSale, .fewLeft: true
        default: false
        }
    }
}
