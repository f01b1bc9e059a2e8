import JSON

/// What can only be had along with something else, and what something else consists of.
struct PretixExtras {
    private let items: [Wire]
    private let extraCategories: Set<String>

    init(_ items: [Wire], categories: [Wire]) {
        self.items = items
        extraCategories = Set(categories.filter { $0["is_addon"].flag == true }.compactMap { $0["id"].text })
    }

    func isExtra(_ item: Wire) -> Bool { item["category"].text.map(extraCategories.contains) ?? false }

    /// The ids of the items that it can be added to, and whether its price is in theirs.
    func bases(of item: Wire) -> [(id: String, isIncluded: Bool)] {
        guard let category = item["category"].text else { return [] }
        return items.compactMap { base in
            guard base["active"].flag != false, let id = base["id"].text,
                let choice = base["addons"].list.first(where: { $0["addon_category"].text == category })
            else { return nil }
            return (id, choice["price_included"].flag == true)
        }
    }

    /// The ids of the items that it consists of besides itself.
    func parts(of item: Wire) -> [String] {
        var parts: [String] = []
        for bundle in item["bundles"].list {
            guard let part = bundle["bundled_item"].text, part != item["id"].text, !parts.contains(part),
                items.contains(where: { $0["id"].text == part })
            else { continue }
            parts.append(part)
        }
        return parts
    }

    /// How many of each, where it is more than one.
    func benefits(of item: Wire) -> [JSON] {
        item["bundles"].list.compactMap { bundle in
            guard let count = bundle["count"].int, count > 1,
                let part = items.first(where: { $0["id"].text == bundle["bundled_item"].text })
            else { return nil }
            return PretixText(part["name"]).prefixed("\(count) × ")
        }
    }
}
