import Catalog
import JSON

extension OrderWords {
    /// So many of one product. An owner's answer leaves out which tier it was.
    mutating func item(_ item: Wire) -> JSON? {
        guard let product = item["product_id", "ticket_id"].text, let quantity = item["quantity"].int, quantity > 0
        else {
            remarks.warn(
                "item", "order_items[\(item["id"].text ?? "")]", "it doesn't say what was ordered: it is left out",
                hint: "look for it in Hi.Events")
            return nil
        }
        let price = currency.flatMap { remarks.price(item["price"], $0, "order_items.price") }
        return .compact([
            "ticketType": .string(product), "tier": tier(item, of: product).map(JSON.string),
            "quantity": .int(quantity), "unitPrice": price.map(\.json),
        ])
    }

    /// By its number, else by the label that follows the product's name, else by who comes, else by what it cost.
    private mutating func tier(_ item: Wire, of id: String) -> String? {
        let product = shelf.product(id)
        guard product["type"].text == "TIERED" else { return nil }
        let tiers = product.prices
        let named = tiers.filter { price in
            guard let title = product["title"].text, let label = price["label"].text else { return false }
            return item["item_name"].text == "\(title) - \(label)"
        }
        let held = Set(attendees.filter { $0["product_id"].text == id }.compactMap { $0["product_price_id"].text })
        let worth = tiers.filter { $0["price"].double == item["price"].double }
        let tier =
            item["product_price_id", "ticket_price_id"].text ?? OrderWords.only(named.compactMap { $0["id"].text })
            ?? OrderWords.only(held.sorted()) ?? OrderWords.only(worth.compactMap { $0["id"].text })
        if tier == nil {
            remarks.note(
                "tier", "order_items[\(item["id"].text ?? "")]", "nobody says which tier it is",
                hint: "give the product's tiers different labels in Hi.Events")
        }
        return tier
    }

    private static func only(_ names: [String]) -> String? { names.count == 1 ? names.first : nil }
}
