/// Something one can get for an event: a ticket, a pass, an extra.
public struct TicketType: Hashable, Sendable {
    public var id: ID<TicketType>
    public var name: LocalizedText
    public var description: LocalizedText?
    public var kind: Kind = .paid
    public var visibility: Visibility = .public
    public var offer: Offer
    public var tiers: [Tier] = []
    public var benefits: [LocalizedText] = []
    /// What somebody must hold, or order along with it, to get this one: all of them.
    public var requires: [ID<TicketType>] = []
    /// What this one consists of.
    public var includes: [ID<TicketType>] = []
    public var waitlist: WebAddress?
    public var highlight: LocalizedText?

    public init(id: ID<TicketType>, name: LocalizedText, offer: Offer = Offer()) {
        self.id = id
        self.name = name
        self.offer = offer
    }

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case paid, free, donation, tiered, bundle
    }

    public enum Visibility: String, Hashable, Sendable, CaseIterable {
        case `public`, hidden
    }
}

extension TicketType {
    /// Whether it is given away, whatever its tiers cost. What one may give is no price.
    public var isFree: Bool { kind == .free || offer.price?.isZero == true && kind != .donation }

    /// Whether it is something beside a ticket: alone it lets nobody in, so its price isn't what that costs.
    public var isExtra: Bool { !requires.isEmpty }
}
