import Diagnostics
import Fetching

extension HiEvents {
    /// Everything that is or was sold for an event, as its owner is told: also what is hidden, and how many there were.
    struct Shelf: Sendable {
        /// In their order.
        private(set) var products: [Wire] = []
        private var byID: [String: Wire] = [:]
        private var productOfPrice: [String: String] = [:]

        init(_ products: [Wire] = []) {
            for product in products {
                guard let id = product["id"].text, byID[id] == nil else { continue }
                self.products.append(product)
                byID[id] = product
                for price in product.prices {
                    if let priceID = price["id"].text { productOfPrice[priceID] = id }
                }
            }
        }

        func product(_ id: String) -> Wire { byID[id] ?? Wire(nil) }

        /// What a price is one of.
        func product(ofPrice id: String) -> Wire { product(productOfPrice[id] ?? "") }
    }

    /// By its category since version 1; before that everything was a ticket.
    func shelf(of number: String) throws(Failure) -> Shelf {
        let event = "/events/\(HiEvents.escaped(number))"
        if let categories = try list("\(event)/product-categories", [], .availability) {
            return Shelf(HiEvents.products(in: categories).map(\.product))
        }
        return Shelf(try list("\(event)/tickets", [], .availability) ?? [])
    }

    /// What is in categories, by their order, and whether a category hides it.
    static func products(in categories: [Wire]) -> [(product: Wire, isHidden: Bool)] {
        let ordered = categories.enumerated().sorted {
            ($0.element["order"].int ?? 0, $0.offset) < ($1.element["order"].int ?? 0, $1.offset)
        }
        return ordered.flatMap { _, category in
            category["products"].list.map { ($0, category["is_hidden"].flag == true) }
        }
    }
}

extension Wire {
    /// Of a product: one or, if it is sold in tiers, several.
    var prices: [Wire] { self["prices", "ticket_prices"].list }
}
