import Catalog
import JSON

extension OfferWords {
    /// How many there are in all, which its owner alone is told, and how many are left.
    struct Count {
        var quantity: Int?
        var remaining: Int?
    }

    /// The same price as its owner is told of it.
    func ownPrice(_ price: Wire) -> Wire {
        let prices = event.shelf.product(productID).prices
        return prices.first { $0["id"].text == price["id"].text } ?? Wire(nil)
    }

    func count(_ price: Wire, own: Wire) -> Count {
        let known = own.isThere ? own : price
        let quantity = event.count(known["initial_quantity_available"])
        let told =
            price["quantity_remaining"].isThere || kind == .tiered
            ? price["quantity_remaining"] : product["quantity_available"]
        let counted = quantity.map { max(0, $0.less(known["quantity_sold"].int ?? 0)) }
        let isSoldOut = kind == .tiered ? price : price["is_sold_out"].isThere ? price : product
        return Count(quantity: quantity, remaining: left(told, isSoldOut: isSoldOut, else: counted))
    }

    /// What is told wins over what is counted: it leaves out what others have in their carts. A date has room for so many, whatever
    /// they come with; things that are no tickets need no room.
    func left(_ told: Wire, isSoldOut thing: Wire, else counted: Int? = nil) -> Int? {
        if thing["is_sold_out"].flag == true { return 0 }
        let own = event.count(told) ?? counted
        guard event.occurrence.isThere, product["product_type"].text != "GENERAL" else { return own }
        let isFull = event.occurrence["status"].text == "SOLD_OUT"
        let room = isFull ? 0 : event.count(event.occurrence["available_capacity"])
        return [own, room].compactMap { $0 }.min()
    }

    func supply(_ count: Count) -> JSON {
        let isWhole = count.quantity ?? 0 >= count.remaining ?? 0
        return .compact([
            "quantity": isWhole ? count.quantity.map(JSON.int) : nil, "remaining": count.remaining.map(JSON.int),
        ])
    }
}
