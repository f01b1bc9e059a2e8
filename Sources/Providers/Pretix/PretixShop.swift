import Catalog
import JSON

/// What an event of pretix sells on a date, as ticket types.
struct PretixShop {
    let answers: PretixAnswers
    let date: PretixDate
    let zone: Zone
    let currency: Currency?
    let quotas: PretixQuotas?
    let extras: PretixExtras

    init(_ answers: PretixAnswers, _ date: PretixDate, zone: Zone, currency: Currency?) {
        self.answers = answers
        self.date = date
        self.zone = zone
        self.currency = currency
        quotas = answers.quotas.map { PretixQuotas($0, date: date.id) }
        extras = PretixExtras(answers.items ?? [], categories: answers.categories ?? [])
    }

    /// In the order of the shop: by category, then by position, then by name.
    func ticketTypes(_ remarks: inout Remarks) -> [JSON] {
        let categories = Dictionary(
            (answers.categories ?? []).map { ($0["id"].text ?? "", $0["position"].int ?? 0) },
            uniquingKeysWith: { first, _ in first })
        let place = { (item: Wire) in
            // What is in no category comes first.
            (
                item["category"].text.flatMap { categories[$0] } ?? -1, item["category"].int ?? -1,
                item["position"].int ?? 0, PretixText(item["name"]).one ?? "", item["id"].int ?? 0
            )
        }
        var types: [JSON] = []
        for item in (answers.items ?? []).sorted(by: { place($0) < place($1) }) {
            if let type = type(item, &remarks) { types.append(type) }
        }
        return types
    }
}

extension PretixShop {
    private func type(_ item: Wire, _ remarks: inout Remarks) -> JSON? {
        guard let id = item["id"].text else { return nil }
        let field = "item \(id)"
        let variations = item["variations"].list.sorted { ($0["position"].int ?? 0) < ($1["position"].int ?? 0) }
        let hasVariations = item["has_variations"].flag ?? !variations.isEmpty
        var tiers: [JSON] = []
        for variation in variations {
            if let tier = tier(variation, of: item, id, &remarks) { tiers.append(tier) }
        }
        let parts = extras.parts(of: item)
        let requires = requires(item, id, field, &remarks)
        // The tiers have prices and numbers of their own.
        let offer = hasVariations ? nil : offer(item, nil, id, field, &remarks)
        let kind = kind(item, isTiered: !tiers.isEmpty, parts, isFree: offer?.isFree == true, field, &remarks)
        let isHidden = isHidden(item, id, tiers: hasVariations ? tiers.count : nil) || offer?.isReadable == false
        let benefits = extras.benefits(of: item)
        let members = JSON.compact([
            "id": .string(id), "name": PretixText(item["name"]).json ?? .string(id),
            "description": PretixText(item["description"]).json, "kind": .string(kind.rawValue),
            "visibility": isHidden ? "hidden" : nil, "tiers": tiers.isEmpty ? nil : .array(tiers),
            "benefits": benefits.isEmpty ? nil : .array(benefits),
            "requires": requires.isEmpty ? nil : .array(requires.map(JSON.string)),
            "includes": parts.isEmpty ? nil : .array(parts.map(JSON.string)),
            "waitlist": isHidden ? nil : waitlist(item, id),
        ])
        let window = window(item, nil, field, &remarks)
        let limits = JSON.compact([
            "minPerOrder": item["min_per_order"].int.flatMap { $0 > 0 ? .int($0) : nil },
            "maxPerOrder": item["max_per_order"].int.flatMap { $0 > 0 ? .int($0) : nil },
        ])
        return members.joined(with: offer?.json ?? [:]).joined(with: window).joined(with: limits)
    }

    private func tier(_ variation: Wire, of item: Wire, _ itemID: String, _ remarks: inout Remarks) -> JSON? {
        guard let id = variation["id"].text else { return nil }
        let field = "item \(itemID), variation \(id)"
        let offer = offer(item, variation, itemID, field, &remarks)
        let isHidden =
            variation["active"].flag == false || variation["hide_without_voucher"].flag == true
            || isKept(variation) || date.override(variation: id)?["disabled"].flag == true || !offer.isReadable
            || quotas.map { $0.stock(item: itemID, variation: id) == nil } ?? false
        let members = JSON.compact([
            "id": .string(id), "name": PretixText(variation["value"]).json ?? .string(id),
            "description": PretixText(variation["description"]).json, "visibility": isHidden ? "hidden" : nil,
        ])
        return members.joined(with: offer.json).joined(with: window(item, variation, field, &remarks))
    }
}
