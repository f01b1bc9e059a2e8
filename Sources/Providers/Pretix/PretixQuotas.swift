/// How many there are, by the quotas that something is in: the scarcest one decides.
struct PretixQuotas {
    private let quotas: [Wire]

    /// Those that count on a date; of an event without dates all.
    init(_ quotas: [Wire], date: String?) {
        self.quotas = quotas.filter { $0["subevent"].text == date }
    }

    /// Nil for something that is in none, which pretix doesn't sell.
    func stock(item: String, variation: String? = nil) -> Stock? {
        let own = quotas.filter { quota in
            guard let variation else { return quota["items"].list.contains { $0.text == item } }
            return quota["variations"].list.contains { $0.text == variation }
        }
        guard !own.isEmpty else { return nil }
        var stock = Stock()
        for quota in own {
            let size = quota["size"].int.map { max(0, $0) }
            let isGone = quota["closed"].flag == true || quota["available"].flag == false
            let left = isGone ? 0 : quota["available_number"].int.map { max(0, $0) }
            stock.quantity = PretixQuotas.fewer(stock.quantity, size)
            stock.remaining = PretixQuotas.fewer(stock.remaining, left)
        }
        if let quantity = stock.quantity, let remaining = stock.remaining { stock.remaining = min(quantity, remaining) }
        return stock
    }

    /// Whether a quota has something left.
    func isAvailable(quota id: String) -> Bool {
        quotas.contains { $0["id"].text == id && $0["available"].flag == true && $0["closed"].flag != true }
    }

    struct Stock {
        /// Nil where nobody counts.
        var quantity: Int?
        var remaining: Int?
    }

    private static func fewer(_ one: Int?, _ other: Int?) -> Int? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }
}
