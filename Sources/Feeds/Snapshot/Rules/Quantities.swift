import Catalog
import JSON
import Records

/// No more can be left than there were, and no order must take more than it may.
enum Quantities {
    static let ofOffer = [
        Check<Offer>("quantity", "remaining") { offer, json, problems in
            guard let quantity = offer.quantity, let remaining = offer.remaining, remaining > quantity else { return }
            problems.error(
                "snapshot.quantity", "\(remaining) are left of \(quantity)", at: json.reach("remaining"),
                hint: "raise “quantity” or lower “remaining”")
        },
        Check<Offer>("minPerOrder", "maxPerOrder") { offer, json, problems in
            guard let least = offer.minPerOrder, let most = offer.maxPerOrder, least > most else { return }
            problems.error(
                "snapshot.quantity", "an order must take at least \(least) and at most \(most)",
                at: json.reach("minPerOrder"), hint: "swap the two")
        },
    ]
}
