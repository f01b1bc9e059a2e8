/// Where an event is: a place, an address on the web, or both.
public struct Venue: Hashable, Sendable {
    public var name: LocalizedText?
    public var address: Address?
    public var coordinates: Coordinates?
    public var online: WebAddress?

    public init(
        name: LocalizedText? = nil, address: Address? = nil, coordinates: Coordinates? = nil, online: WebAddress? = nil
    ) {
        self.name = name
        self.address = address
        self.coordinates = coordinates
        self.online = online
    }
}
