/// What admits one person.
public struct Ticket: Hashable, Sendable {
    public var id: ID<Ticket>
    /// What the scanner at the door reads.
    public var code: String
    public var ticketType: ID<TicketType>
    public var status: Status
    public var revision: Int?
    /// The ticket it was issued in place of.
    public var replaces: ID<Ticket>?
    public var attendee: Attendee?
    public var seat: Seat?
    public var validFrom: Instant?
    public var validUntil: Instant?
    public var number: String?

    public init(id: ID<Ticket>, code: String, ticketType: ID<TicketType>, status: Status) {
        self.id = id
        self.code = code
        self.ticketType = ticketType
        self.status = status
    }

    public enum Status: String, Hashable, Sendable, CaseIterable {
        case valid, used, cancelled, refunded, expired, transferred, pending
    }

    public struct Attendee: Hashable, Sendable {
        public var name: String?
        public var email: String?
        public var phone: String?
        public var company: String?

        public init(name: String? = nil, email: String? = nil, company: String? = nil) {
            self.name = name
            self.email = email
            self.company = company
        }
    }

    public struct Seat: Hashable, Sendable {
        public var section: String?
        public var row: String?
        public var number: String?
        public var gate: String?

        public init(section: String? = nil, row: String? = nil, number: String? = nil, gate: String? = nil) {
            self.section = section
            self.row = row
            self.number = number
            self.gate = gate
        }
    }
}
