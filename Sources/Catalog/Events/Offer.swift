/// What is asked for something, how many there are, and when.
public struct Offer: Hashable, Sendable {
    public var price: Money?
    public var priceBefore: Money?
    public var fees: Money?
    public var taxes: [Tax] = []
    /// How many there are in all; nil where nobody counts.
    public var quantity: Int?
    public var remaining: Int?
    public var saleStarts: Instant?
    public var saleEnds: Instant?
    /// False while the organiser has switched it off.
    public var isActive = true
    public var minPerOrder: Int?
    public var maxPerOrder: Int?

    public init(
        price: Money? = nil, quantity: Int? = nil, remaining: Int? = nil, saleStarts: Instant? = nil,
        saleEnds: Instant? = nil, isActive: Bool = true
    ) {
        self.price = price
        self.quantity = quantity
        self.remaining = remaining
        self.saleStarts = saleStarts
        self.saleEnds = saleEnds
        self.isActive = isActive
    }
}

/// A tax on a price, in it or on top of it.
public struct Tax: Hashable, Sendable {
    public var name: LocalizedText
    public var rate: Percentage
    public var isIncluded: Bool

    public init(name: LocalizedText, rate: Percentage, isIncluded: Bool = true) {
        self.name = name
        self.rate = rate
        self.isIncluded = isIncluded
    }
}
