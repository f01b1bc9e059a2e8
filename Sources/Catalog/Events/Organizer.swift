/// Who puts on events.
public struct Organizer: Hashable, Sendable {
    public var id: ID<Organizer>
    public var name: LocalizedText
    public var description: LocalizedText?
    public var email: String?
    public var phone: String?
    public var website: WebAddress?
    public var logo: Image?
    public var address: Address?
    /// By network, sorted.
    public var social: [SocialLink] = []

    public init(id: ID<Organizer>, name: LocalizedText) {
        self.id = id
        self.name = name
    }
}

public struct SocialLink: Hashable, Sendable {
    public var network: String
    public var address: WebAddress

    public init(_ network: String, _ address: WebAddress) {
        self.network = network
        self.address = address
    }
}
