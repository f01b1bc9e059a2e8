import Catalog
import JSON

extension EventWords {
    /// What is shown, in the order of its page; after it, for who reads orders, what only its owner is told of. A public answer may
    /// have things that are not meant for the public: they are no part of it.
    mutating func ticketTypes() -> JSON? {
        let categories = event["product_categories"].list
        let flat = event["products", "tickets"].list.map { (product: $0, isHidden: false) }
        let told = categories.isEmpty ? flat : HiEvents.products(in: categories)
        var seen: Set<String> = []
        var types: [JSON] = []
        for (product, isInHiddenCategory) in told {
            guard let id = product["id"].text else { continue }
            if !seen.insert(id).inserted {
                remarks.warn(
                    "duplicate", "products[\(id)]", "the product is there twice: the second is left out",
                    hint: "look in Hi.Events which category it belongs to")
                continue
            }
            let isHidden = isInHiddenCategory || EventWords.isHidden(product)
            if isHidden, !site.request.isSignedIn { continue }
            if let type = ticketType(product, id, isHidden: isHidden) { types.append(type) }
        }
        for product in shelf.products {
            guard let id = product["id"].text, seen.insert(id).inserted else { continue }
            if let type = ticketType(product, id, isHidden: true) { types.append(type) }
        }
        return types.isEmpty ? nil : .array(types)
    }

    private static func isHidden(_ product: Wire) -> Bool {
        product["is_hidden"].flag == true || product["is_hidden_without_promo_code"].flag == true
    }

    private mutating func ticketType(_ product: Wire, _ id: String, isHidden: Bool) -> JSON? {
        guard let title = product["title", "name"].text else {
            remarks.warn(
                "unnamed", "products[\(id)].title", "the product has no title: it is left out",
                hint: "give it one in Hi.Events")
            return nil
        }
        let kind = kind(of: product, id)
        let prices = product.prices.filter {
            kind != .tiered || site.request.isSignedIn || $0["is_hidden"].flag != true
        }
        if kind == .tiered, prices.isEmpty {
            remarks.warn(
                "no-tiers", "products[\(id)].prices", "“\(title)” has no tier that may be shown: it is left out",
                hint: "add a tier in Hi.Events")
            return nil
        }
        let offer = OfferWords(event: self, product: product, productID: id, kind: kind)
        let own: JSON
        var isHidden = isHidden
        if kind == .tiered {
            let tiers = prices.map { offer.tier($0, named: title, &remarks) }
            own = offer.frame(&remarks).with("tiers", .array(tiers))
            isHidden = isHidden || tiers.allSatisfy { $0["visibility"] != nil }
        } else {
            own = offer.whole(prices.first ?? Wire(nil), &remarks)
            // It is said there that it is.
            if own["visibility"] != nil { isHidden = false }
        }
        return JSON.compact([
            "id": .string(id),
            "name": .string(title),
            "description": HiEvents.plainText(product["description"]),
            "kind": .string(kind.rawValue),
            "visibility": isHidden ? "hidden" : nil,
        ]).joined(with: own).joined(
            with: .compact([
                "waitlist": product["waitlist_enabled"].flag == true ? page.map { .string($0.text) } : nil,
                "highlight": product["is_highlighted"].flag == true
                    ? product["highlight_message"].text.map(JSON.string) : nil,
            ]))
    }

    private mutating func kind(of product: Wire, _ id: String) -> TicketType.Kind {
        switch product["type"].text ?? "PAID" {
        case "PAID": return .paid
        case "FREE": return .free
        case "DONATION": return .donation
        case "TIERED": return .tiered
        case let word:
            remarks.warn(
                "type", "products[\(id)].type", "nobody knows the type “\(word)”: it is taken to have one price",
                hint: "a later version of playbill may know it")
            return .paid
        }
    }
}
