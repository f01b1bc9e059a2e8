import Catalog
import JSON

extension PretixShop {
    /// From when to when it is sold: within the sale of the event, of the date and of the item.
    func window(_ item: Wire, _ variation: Wire?, _ field: String, _ remarks: inout Remarks) -> JSON {
        var places = [(answers.event, "presale_start", "presale_end", "event")]
        if let date = date.date { places.append((date, "presale_start", "presale_end", "date \(self.date.id ?? "")")) }
        let overrides = [
            item["id"].text.flatMap { date.override(item: $0) },
            variation?["id"].text.flatMap { date.override(variation: $0) },
        ]
        for place in [item, variation].compactMap({ $0 }) + overrides.compactMap({ $0 }) {
            places.append((place, "available_from", "available_until", field))
        }
        var starts: Instant?
        var ends: Instant?
        for (wire, from, until, name) in places {
            starts = [starts, wire[from].instant("\(name), \(from)", &remarks)].compactMap { $0 }.max()
            ends = [ends, wire[until].instant("\(name), \(until)", &remarks)].compactMap { $0 }.min()
        }
        if let from = starts, let until = ends, until < from {
            remarks.warn(
                "never-on-sale", field, "its sale ends (\(until)) before it starts (\(from)), it is shown as ended",
                hint: "correct when it is available, or the presale of the event")
            starts = nil
        }
        return .compact([
            "saleStarts": starts.map { .string($0.text(in: zone)) },
            "saleEnds": ends.map { .string($0.text(in: zone)) },
        ])
    }
}
