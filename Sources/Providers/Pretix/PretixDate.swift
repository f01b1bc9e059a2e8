import Catalog

/// When something takes place: an event itself or, of one that has several dates, one of them.
struct PretixDate {
    let event: Wire
    /// Nil if the event has no dates of its own.
    let date: Wire?

    var id: String? { date?["id"].text }

    /// What the date says.
    subscript(_ name: String) -> Wire { (date ?? event)[name] }

    /// What the date says or, where it doesn't, the event that it is of.
    func own(_ name: String) -> Wire {
        guard let date else { return event[name] }
        return PretixText(date[name]).json == nil ? event[name] : date[name]
    }

    /// Prices, times and a switch that hold for an item on this date only.
    func override(item: String) -> Wire? { override("item", item, in: "item_price_overrides") }

    func override(variation: String) -> Wire? { override("variation", variation, in: "variation_price_overrides") }

    private func override(_ key: String, _ id: String, in list: String) -> Wire? {
        date?[list].list.first { $0[key].text == id }
    }
}
