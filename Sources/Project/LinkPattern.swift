import Catalog

/// An address of the web with places for what is known only of each order: `https://example.org/t/{order}/{ticket}`.
public struct LinkPattern: Hashable, Sendable {
    public let text: String

    /// Nil if it is no https address, or has a place that nobody fills.
    public init?(_ text: String) {
        let filled = LinkPattern.places.reduce(text) { $0.replacing("{\($1)}", with: "0") }
        guard let address = WebAddress(filled), address.isSecure else { return nil }
        self.text = text
    }

    /// With what belongs in its places; nil if one of them is asked for and isn't known.
    public func address(_ values: [Place: String]) -> WebAddress? {
        var address = text
        for place in Place.allCases {
            let mark = "{\(place.rawValue)}"
            guard address.contains(mark) else { continue }
            guard let value = values[place] else { return nil }
            address = address.replacing(mark, with: WebAddress.encoded(value))
        }
        return WebAddress(address)
    }

    public enum Place: String, Hashable, Sendable, CaseIterable {
        case order, ticket
        /// The name of the document that `playbill tickets` makes of it.
        case file
        /// What can't be guessed: made of the file's name with a key.
        case signature
    }

    public func has(_ place: Place) -> Bool { text.contains("{\(place.rawValue)}") }

    private static let places = Place.allCases.map(\.rawValue)

    /// As a regular expression of JSON Schema.
    static let pattern =
        #"^https://[^\s/?#@:\[\]"'<>\\^`{|}]+(:[0-9]{1,5})?([/?#]([^\s"'<>\\^`{|}]|\{(order|ticket|file|signature)\})*)?$"#
}
