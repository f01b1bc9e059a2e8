/// What a mail needs to know beside the order: each kind takes some of it.
public struct MailContext: Hashable, Sendable {
    /// Who gets it, where that isn't the buyer.
    public var recipient: Person?
    /// The organizer's own words.
    public var message: LocalizedText?
    /// Where its button leads.
    public var action: WebAddress?
    /// Where the order is shown.
    public var orderPage: WebAddress?
    public var unsubscribe: WebAddress?
    /// Where the tickets are to be had as a document.
    public var document: WebAddress?
    /// How often it has been sent before with something else in it.
    public var revision = 0
    public var reason: LocalizedText?
    public var cartExpires: Instant?
    public var amount: Money?
    public var received: Instant?
    public var balance: Money?
    public var ticket: ID<Ticket>?
    public var transfer: Transfer?
    public var ahead: Ahead?
    public var before: EventBefore?
    public var refund: Refund?
    public var offer: PlaceOffer?
    public var instalment: Instalment?
    public var expires: Instant?
    public var certificate: WebAddress?
    public var feedback: WebAddress?

    public init() {}

    /// Somebody to write to.
    public struct Person: Hashable, Sendable {
        public var name: String?
        public var email: String?
        public var phone: String?

        public init(name: String? = nil, email: String? = nil, phone: String? = nil) {
            self.name = name
            self.email = email
            self.phone = phone
        }
    }

    /// A ticket that somebody has given to somebody else.
    public struct Transfer: Hashable, Sendable {
        public var ticket: ID<Ticket> = ""
        public var giver = Person()
        public var receiver = Person()

        public init() {}
    }

    /// How long before the event a reminder comes.
    public enum Ahead: String, Hashable, Sendable, CaseIterable {
        case week, day, today
        /// Any other day, which it names.
        case date
    }

    /// What an event was, as far as it is something else now.
    public struct EventBefore: Hashable, Sendable {
        public var title: LocalizedText?
        public var starts: Instant?
        public var ends: Instant?
        public var doors: Instant?
        public var zone: Zone?
        public var venue: Venue?

        public init() {}
    }

    public struct Refund: Hashable, Sendable {
        public var how: Way?
        public var until: Instant?
        public var page: WebAddress?
        public var amount: Money?
        public var reference: String?
        public var at: Instant?
        public var tickets: [ID<Ticket>] = []

        public init() {}

        public enum Way: String, Hashable, Sendable, CaseIterable {
            case automatic
            case onRequest = "on-request"
            case none
        }
    }

    /// A place that has become free, for one who waits.
    public struct PlaceOffer: Hashable, Sendable {
        public var ticketType: ID<TicketType> = ""
        public var quantity = 1
        public var expires = Instant.epoch

        public init() {}
    }

    /// A part of a price that is paid in several.
    public struct Instalment: Hashable, Sendable {
        public var number = 1
        public var count = 1
        public var amount: Money
        public var due = Instant.epoch
        public var paid: Money
        public var balance: Money

        public init(amount: Money, paid: Money, balance: Money) {
            self.amount = amount
            self.paid = paid
            self.balance = balance
        }
    }
}
