import Catalog
import JSON
import Records

/// A type is what its kind says.
enum Kinds {
    static let ofTicketType = [
        Check<TicketType>("kind", "price") { type, json, problems in
            guard type.kind == .free, let price = type.offer.price, !price.isZero else { return }
            problems.error(
                "snapshot.kind", "a free type costs \(price)", at: json.reach("price"),
                hint: "make the kind “paid”, or the amount 0")
        },
        Check<TicketType>("kind", "tiers") { type, json, problems in
            guard type.kind == .tiered, type.tiers.isEmpty else { return }
            problems.error(
                "snapshot.kind", "a tiered type has no tiers", at: json.reach("kind"),
                hint: "add “tiers”, or make the kind “paid”")
        },
        Check<TicketType>("kind", "includes") { type, json, problems in
            guard type.kind == .bundle, type.includes.isEmpty else { return }
            problems.error(
                "snapshot.kind", "a bundle includes nothing", at: json.reach("kind"),
                hint: "add “includes” with the ids of its parts")
        },
        Check<TicketType>("kind", "price", "tiers") { type, json, problems in
            guard type.kind == .paid, type.tiers.isEmpty, type.offer.price == nil else { return }
            problems.warning(
                "snapshot.no-price", "the type has no price", at: json,
                hint: "add “price”, or make the kind “free” or “donation”")
        },
    ]
}
