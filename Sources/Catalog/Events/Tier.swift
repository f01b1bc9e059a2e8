extension TicketType {
    /// One of several prices of a type, each with its own number and time.
    public struct Tier: Hashable, Sendable {
        public var id: ID<Tier>
        public var name: LocalizedText
        public var description: LocalizedText?
        public var visibility: Visibility = .public
        public var offer: Offer
        public var benefits: [LocalizedText] = []
        public var highlight: LocalizedText?

        public init(id: ID<Tier>, name: LocalizedText, offer: Offer = Offer()) {
            self.id = id
            self.name = name
            self.offer = offer
        }
    }
}
