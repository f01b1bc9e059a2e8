import Catalog

extension Rule<CheckedEvent> {
    static var manyCurrencies: Self {
        Rule(
            "snapshot.many-currencies", .warning, "All ticket types of an event are sold in one currency.",
            RuleExample(
                .event,
                bad: """
                    "ticketTypes": [
                      {"id": "seat", "name": "Seat", "price": {"amount": "4500.00", "currency": "KES"}},
                      {"id": "stand", "name": "Standing", "price": {"amount": "30.00", "currency": "EUR"}}
                    ]
                    """,
                good: """
                    "ticketTypes": [
                      {"id": "seat", "name": "Seat", "price": {"amount": "4500.00", "currency": "KES"}},
                      {"id": "stand", "name": "Standing", "price": {"amount": "3000.00", "currency": "KES"}}
                    ]
                    """)
        ) { checked in
            let types = checked.event.ticketTypes
            guard let first = types.lazy.compactMap(\.offer.price).first(where: { !$0.isZero }) else { return [] }
            return types.enumerated().compactMap { index, type in
                guard let price = type.offer.price, !price.isZero, price.currency != first.currency else { return nil }
                return Finding(
                    "this type is sold in \(price.currency), another of the event in \(first.currency)",
                    at: checked.location("ticketTypes", .index(index), "price", "currency"),
                    hint: "an order has one currency: nobody can take both")
            }
        }
    }
}
