/// Who sells the tickets of an event, and how far they have got.
public struct Ticketing: Hashable, Sendable {
    public var provider: String?
    /// What the provider last said; what holds at an instant is computed.
    public var declared: TicketingState
    /// The event's name at the provider.
    public var eventID: String?
    public var url: WebAddress?
    public var embedURL: WebAddress?
    public var alternatives: [Alternative] = []
    public var updatedAt: Instant?

    public init(provider: String? = nil, declared: TicketingState) {
        self.provider = provider
        self.declared = declared
    }

    /// Another way to register.
    public struct Alternative: Hashable, Sendable {
        public var label: LocalizedText
        public var url: WebAddress

        public init(label: LocalizedText, url: WebAddress) {
            self.label = label
            self.url = url
        }
    }
}
