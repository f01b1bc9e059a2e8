import Catalog

extension LinkedEvent {
    func writeOffers(to writer: inout ScriptWriter, _ offset: (Instant) -> Int) {
        if let isFree { writer.flag("isAccessibleForFree", isFree) }
        guard !offers.isEmpty else { return }
        writer.array("offers") { writer in
            for place in offers.indices { writer.object { offers[place].write(to: &$0, offset) } }
        }
    }

    /// Whether one gets in for nothing; nil if nobody has said what it costs.
    private var isFree: Bool? {
        var isKnown = false
        for place in offers.indices where !offers[place].isExtra {
            switch offers[place].price {
            case .free: return true
            case .money: isKnown = true
            case nil: break
            }
        }
        return isKnown ? false : nil
    }
}

extension LinkedOffer {
    fileprivate func write(to writer: inout ScriptWriter, _ offset: (Instant) -> Int) {
        writer.word("@type", "Offer")
        writer.text("name", name)
        switch price {
        case .free(let currency):
            writer.word("price", "0")
            writer.text("priceCurrency", currency?.code)
        case .money(let money):
            writer.quoted("price") { $0.append(amount: money) }
            writer.text("priceCurrency", money.currency.code)
        case nil: break
        }
        writer.word("availability", availability.schema)
        writer.address("url", address)
        writer.instant("validFrom", opens, offset)
        writer.instant("validThrough", closes, offset)
    }
}

extension Availability {
    /// Of schema.org's words the nearest; of those for a sale that hasn't begun, the one that Google reads.
    fileprivate var schema: StaticString {
        switch self {
        case .onSale: "https://schema.org/InStock"
        case .fewLeft: "https://schema.org/LimitedAvailability"
        case .notYetOnSale: "https://schema.org/PreOrder"
        case .paused: "https://schema.org/OutOfStock"
        case .soldOut: "https://schema.org/SoldOut"
        case .saleEnded, .hidden: "https://schema.org/Discontinued"
        }
    }
}
