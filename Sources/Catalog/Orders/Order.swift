/// What somebody ordered, and the tickets they got for it. Orders hold names: they never reach the site.
public struct Order: Hashable, Sendable {
    public var id: ID<Order>
    /// What the buyer knows it by.
    public var reference: String
    public var event: ID<Event>
    public var status: Status
    public var locale: LanguageTag?
    public var placedAt: Instant?
    public var buyer: Buyer?
    public var items: [Item] = []
    public var total: Money?
    public var fees: Money?
    public var taxes: [TaxAmount] = []
    public var payment: Payment?
    public var tickets: [Ticket] = []

    public init(id: ID<Order>, reference: String, event: ID<Event>, status: Status) {
        self.id = id
        self.reference = reference
        self.event = event
        self.status = status
    }

    public enum Status: String, Hashable, Sendable, CaseIterable {
        case pending, completed, cancelled, refunded, expired
    }

    public struct Buyer: Hashable, Sendable {
        public var name: String?
        public var email: String?
        public var phone: String?
        public var company: String?
        public var taxID: String?

        public init(name: String? = nil, email: String? = nil) {
            self.name = name
            self.email = email
        }
    }

    public struct Item: Hashable, Sendable {
        public var ticketType: ID<TicketType>
        public var tier: ID<TicketType.Tier>?
        public var quantity: Int
        public var unitPrice: Money?

        public init(ticketType: ID<TicketType>, quantity: Int) {
            self.ticketType = ticketType
            self.quantity = quantity
        }
    }

    public struct TaxAmount: Hashable, Sendable {
        public var name: LocalizedText
        public var rate: Percentage?
        public var amount: Money

        public init(name: LocalizedText, rate: Percentage? = nil, amount: Money) {
            self.name = name
            self.rate = rate
            self.amount = amount
        }
    }
}
