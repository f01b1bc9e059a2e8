import JSON

extension Notice {
    /// So many of one product that are taken now, or free again if they are less than nothing.
    struct Sold: Hashable, Sendable {
        var product: String
        /// Which price of it, if it has several.
        var tier: String?
        var count: Int
    }

    /// What a notice says of how many are left. An order tells of all that was ordered, and each of those who come of
    /// theirs beside it: so orders count where something is bought, and who comes where something is given back.
    static func sold(_ subject: Subject, _ change: Change, _ payload: Wire) -> [Sold] {
        switch (subject, change) {
        case (.order, .created): payload["order_items"].list.compactMap(ordered)
        case (.attendee, .cancelled): [sold(payload, -1)].compactMap { $0 }
        default: []
        }
    }

    /// What nobody orders in earnest, or less than nothing, changes nothing.
    private static func ordered(_ item: Wire) -> Sold? {
        item["quantity"].int.flatMap { (1...100_000).contains($0) ? sold(item, $0) : nil }
    }

    private static func sold(_ wire: Wire, _ count: Int) -> Sold? {
        guard let product = wire["product_id", "ticket_id"].text else { return nil }
        return Sold(product: product, tier: wire["product_price_id", "ticket_price_id"].text, count: count)
    }
}

extension Notice {
    /// The event with so many less of what was sold; nil if nobody counts what is left of that.
    func applyingSold(to event: JSON) -> JSON? {
        guard !sold.isEmpty, event["series"] == nil || occurrence != nil else { return nil }
        var hasChanged = false
        let types = (event["ticketTypes"]?.elements ?? []).map { type -> JSON in
            var type = type
            for sold in sold where type["id"] == .string(sold.product) {
                let tiers = (type["tiers"]?.elements ?? []).map { tier in
                    tier["id"] == sold.tier.map(JSON.string) ? Notice.with(sold.count, less: tier, &hasChanged) : tier
                }
                if !tiers.isEmpty { type = type.setting("tiers", .array(tiers)) }
                type = Notice.with(sold.count, less: type, &hasChanged)
            }
            return type
        }
        return hasChanged ? event.setting("ticketTypes", .array(types)) : nil
    }

    private static func with(_ count: Int, less offer: JSON, _ hasChanged: inout Bool) -> JSON {
        guard case .int(let remaining)? = offer["remaining"] else { return offer }
        hasChanged = true
        return offer.setting("remaining", .int(max(0, remaining.less(count))))
    }
}
