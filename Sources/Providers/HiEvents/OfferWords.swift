import Catalog
import JSON

/// What is asked for a product or one of its tiers, and how many there are, in the words of a snapshot.
///
/// What an answer says of now (not yet on sale, no longer) is told by its dates, which go on being right.
struct OfferWords {
    let event: EventWords
    let product: Wire
    let productID: String
    let kind: TicketType.Kind

    /// All there is to say of a product that has one price.
    func whole(_ price: Wire, _ remarks: inout Remarks) -> JSON {
        let sale = window([product, price], field, &remarks)
        let count = count(price, own: ownPrice(price))
        return charge(price, field, &remarks).joined(with: supply(count)).joined(with: sale.json)
            .joined(with: isPaused([product, price], sale) ? ["active": false] : [:]).joined(with: limits)
    }

    /// What holds for all tiers of a product.
    func frame(_ remarks: inout Remarks) -> JSON {
        supply(Count(quantity: nil, remaining: left(product["quantity_available"], isSoldOut: product)))
            .joined(with: window([product], field, &remarks).json).joined(with: limits)
    }

    /// A tier without a label goes by the name of the product.
    func tier(_ price: Wire, named title: String, _ remarks: inout Remarks) -> JSON {
        let id = price["id"].text ?? ""
        let field = "\(field).prices[\(id)]"
        let sale = window([price], field, &remarks)
        let charge = charge(price, field, &remarks)
        let isHidden = price["is_hidden"].flag == true && charge["visibility"] == nil
        let hidden: JSON = isHidden ? OfferWords.hidden : [:]
        let head: JSON = ["id": .string(id), "name": .string(price["label"].text ?? title)]
        return head.joined(with: hidden).joined(with: charge)
            .joined(with: supply(count(price, own: ownPrice(price)))).joined(with: sale.json)
            .joined(with: isPaused([price, product], sale) ? ["active": false] : [:])
    }

    var field: String { "products[\(productID)]" }
}

extension OfferWords {
    private struct Window {
        var starts: Instant?
        var ends: Instant?
        var json: JSON
    }

    /// The time that lies in all of several.
    private func window(_ things: [Wire], _ field: String, _ remarks: inout Remarks) -> Window {
        var event = event
        event.remarks = remarks
        let starts = things.compactMap { event.instant($0["sale_start_date"], "\(field).sale_start_date") }.max()
        let ends = things.compactMap { event.instant($0["sale_end_date"], "\(field).sale_end_date") }.min()
        remarks = event.remarks
        return Window(
            starts: starts, ends: ends,
            json: .compact([
                "saleStarts": starts.map { .string($0.text(in: event.zone)) },
                "saleEnds": ends.map { .string($0.text(in: event.zone)) },
            ]))
    }

    /// Whether it can't be had for a reason that neither its dates nor its number tell.
    private func isPaused(_ things: [Wire], _ sale: Window) -> Bool {
        guard things.first?["is_available"].flag == false else { return false }
        func has(_ flag: String) -> Bool { things.contains { $0[flag].flag == true } }
        let isToldByDates =
            has("is_before_sale_start_date") && sale.starts != nil || has("is_after_sale_end_date") && sale.ends != nil
        return !isToldByDates && !has("is_sold_out")
    }

    private var limits: JSON {
        func least(_ key: String) -> JSON? { product[key].int.flatMap { $0 > 0 ? .int($0) : nil } }
        return .compact(["minPerOrder": least("min_per_order"), "maxPerOrder": least("max_per_order")])
    }
}
