import Catalog
import JSON
import Records

/// All amounts of an offer are in one currency, and what is struck through is the higher one.
enum Prices {
    static let ofOffer = Check<Offer>("price", "priceBefore", "fees") { offer, json, problems in
        guard let price = offer.price else { return }
        for (key, other) in [("priceBefore", offer.priceBefore), ("fees", offer.fees)] {
            guard let other, other.currency != price.currency else { continue }
            problems.error(
                "snapshot.mixed-currencies", "“\(key)” is in \(other.currency), the price in \(price.currency)",
                at: json.reach(.key(key), "currency"))
        }
        guard let before = offer.priceBefore, before.currency == price.currency, before.minorUnits <= price.minorUnits
        else { return }
        problems.warning(
            "snapshot.price-before", "the price before (\(before)) is not higher than the price (\(price))",
            at: json.reach("priceBefore"), hint: "leave “priceBefore” out")
    }

    /// A type and its tiers are sold in one currency.
    static let ofTiers = Check<TicketType>("price", "tiers") { type, json, problems in
        let currencies = [type.offer.price?.currency] + type.tiers.map { $0.offer.price?.currency }
        guard let first = currencies.compactMap({ $0 }).first else { return }
        for (index, tier) in type.tiers.enumerated() {
            guard let currency = tier.offer.price?.currency, currency != first else { continue }
            problems.error(
                "snapshot.mixed-currencies", "this tier is in \(currency), its type in \(first)",
                at: json.reach("tiers", .index(index), "price", "currency"))
        }
    }
}
