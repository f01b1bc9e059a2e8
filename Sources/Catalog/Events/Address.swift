/// A postal address, as far as it is known.
public struct Address: Hashable, Sendable {
    public var street: LocalizedText?
    public var city: LocalizedText?
    public var region: LocalizedText?
    public var postalCode: String?
    public var country: Country?

    public init(
        street: LocalizedText? = nil, city: LocalizedText? = nil, region: LocalizedText? = nil,
        postalCode: String? = nil,
        country: Country? = nil
    ) {
        self.street = street
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
    }
}

/// A place on earth in degrees, north and east being positive.
public struct Coordinates: Hashable, Sendable {
    public var latitude: Double
    public var longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
