import Catalog
import Records

extension Offer {
    /// The keys of an offer, which a ticket type and a tier have among their own.
    static let record = Record<Offer>(
        "the offer", "What is asked for something, how many there are, and when.", blank: Offer(),
        [
            .optional("price", \.price, .price, "What it costs."),
            .optional("priceBefore", \.priceBefore, .price, "What it cost before, shown struck through."),
            .optional("fees", \.fees, .price, "Fees that come on top."),
            .defaulted("taxes", \.taxes, .list(Tax.rule), "Taxes on the price."),
            .optional("quantity", \.quantity, .integer(0), "How many there are in all; left out where nobody counts."),
            .optional("remaining", \.remaining, .integer(0), "How many are left."),
            .optional("saleStarts", \.saleStarts, .instant, "When the sale starts."),
            .optional("saleEnds", \.saleEnds, .instant, "When the sale ends; it ends with the event at the latest."),
            .defaulted("active", \.isActive, .bool, "False while the sale is paused; true if left out."),
            .optional("minPerOrder", \.minPerOrder, .integer(1), "The fewest an order may take."),
            .optional("maxPerOrder", \.maxPerOrder, .integer(1), "The most an order may take."),
        ],
        checks: [DateOrder.ofOffer, Prices.ofOffer] + Quantities.ofOffer)
}

extension Tax {
    static let record = Record<Tax>(
        "the tax", "A tax on a price.", blank: Tax(name: "", rate: Percentage(thousandths: 0)),
        [
            .required("name", \.name, .name, "What it is called."),
            .required("rate", \.rate, .percentage, "How many percent."),
            .defaulted("included", \.isIncluded, .bool, "Whether the price has it in it already; true if left out."),
        ])

    static let rule = record.rule.named("tax")
}
