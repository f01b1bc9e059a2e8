import Catalog

/// What may be bought, and how that stands: what a ticket type and each of its tiers have in common.
final class ShownOffer: Sendable {
    let offer: Offer
    let state: Availability
    let zone: Zone
    /// When its sale comes to an end of its own.
    let ownEnd: Instant?
    /// A type that is given away whatever its price says.
    let isFree: Bool

    init(offer: Offer, state: Availability, zone: Zone, ownEnd: Instant? = nil, isFree: Bool) {
        self.offer = offer
        self.state = state
        self.zone = zone
        self.ownEnd = ownEnd
        self.isFree = isFree
    }

    /// Nothing of what is simply on sale.
    func words(_ view: View) -> String? { view.words(state, of: offer, ownEnd: ownEnd, in: zone, at: view.now) }
}

/// What has an offer.
protocol Offering: Sendable {
    var offer: ShownOffer { get }
}

extension Offering {
    /// The fields of its offer. They hold on to nothing: all threads would count their references at one place.
    static var offerFields: [TemplateField<Self>] {
        [
            .text("state", "One of on_sale, few_left, not_yet, paused, sold_out, ended.", "few_left") { thing, _ in
                thing.offer.state.word
            },
            .text("state_text", "The same in words; nothing of what is simply on sale.", "Only 47 left") {
                thing, view in thing.offer.words(view)
            },
            .text("words", "How it stands, in words.", "Only 47 left") { thing, view in thing.offer.words(view) }
                .deprecated(for: "state_text", since: "0.1.0"),
            .flag("is_open", "Whether it can be bought now.") { thing, _ in thing.offer.state.isOpen },
            .number("left", "How many are left, if few are.", "47") { thing, _ in
                if case .fewLeft(let count) = thing.offer.state { count } else { nil }
            },
            .one("opens", "When its sale starts, if it hasn't and that is known.", of: Moment.fields) { thing, _ in
                guard case .notYetOnSale(let from?) = thing.offer.state else { return nil }
                return Moment(instant: from, zone: thing.offer.zone)
            },
            .flag("is_free", "Whether it costs nothing.") { thing, _ in thing.offer.isFree },
            .one("price", "What it costs.", of: ShownMoney.fields) { thing, _ in
                thing.offer.offer.price.map(ShownMoney.init)
            },
            .one("price_before", "What it cost before, if that is more.", of: ShownMoney.fields) { thing, _ in
                thing.offer.offer.priceBefore.map(ShownMoney.init)
            },
            .one("fees", "What is added to the price.", of: ShownMoney.fields) { thing, _ in
                thing.offer.offer.fees.flatMap { $0.isZero ? nil : ShownMoney(money: $0) }
            },
            .many("taxes", "The taxes on it.", of: Tax.fields) { thing, _ in thing.offer.offer.taxes },
            .one("sale_starts", "When its sale starts or started.", of: Moment.fields) { thing, _ in
                thing.offer.offer.saleStarts.map { Moment(instant: $0, zone: thing.offer.zone) }
            },
            .one("sale_ends", "When its sale ends or ended.", of: Moment.fields) { thing, _ in
                thing.offer.offer.saleEnds.map { Moment(instant: $0, zone: thing.offer.zone) }
            },
            .number("min", "The fewest one may order at once, if more than one.", "2") { thing, _ in
                thing.offer.offer.minPerOrder.flatMap { $0 > 1 ? $0 : nil }
            },
            .number("max", "The most one may order at once.", "10") { thing, _ in thing.offer.offer.maxPerOrder },
        ]
    }
}

/// An amount of money.
struct ShownMoney: Sendable {
    let money: Money
}

extension ShownMoney {
    static let fields = FieldTable<ShownMoney>(
        "money", "An amount of money.",
        [
            .text("text", "The amount, without a fraction of nothing.", "KES 1,500") { shown, view in
                view.language.money(shown.money, .short)
            },
            .text("full", "The amount with its fraction.", "KES 1,500.00") { shown, view in
                view.language.money(shown.money, .full)
            },
            .text("amount", "The amount alone, for machines.", "1500.00") { shown, _ in shown.money.amount },
            .text("currency", "The currency as ISO 4217 has it.", "KES") { shown, _ in shown.money.currency.code },
        ], subject: { .money($0) })
}

extension Tax {
    static let fields = FieldTable<Tax>(
        "tax", "A tax on an offer.",
        [
            .text("text", "Its name.", "VAT") { tax, view in view.text(tax.name) },
            .text("name", "Its name.", "VAT") { tax, view in view.text(tax.name) },
            .text("rate", "Of the price.", "16 %") { tax, view in view.language.percent(tax.rate) },
            .flag("is_included", "Whether the price has it in it.") { tax, _ in tax.isIncluded },
        ])
}
