import Catalog

/// Where the tickets of an event are bought at a provider: an address with a place for the event's number there.
public struct CheckoutAddress: Hashable, Sendable {
    public let text: String

    /// Nil if it is no address of the web, whatever the event.
    public init?(_ text: String) {
        guard WebAddress(text.replacing(CheckoutAddress.place, with: "0")) != nil else { return nil }
        self.text = text
    }

    init() {
        text = ""
    }

    /// For one event. Where the address has no place for its number, it is one more part of the path.
    public func address(ofEvent id: String?) -> String {
        let id = id.map(WebAddress.encoded)
        if text.contains(CheckoutAddress.place) { return text.replacing(CheckoutAddress.place, with: id ?? "") }
        guard let id else { return text }
        let end = text.firstIndex { $0 == "?" || $0 == "#" } ?? text.endIndex
        let slash = text[..<end].hasSuffix("/") ? "" : "/"
        return "\(text[..<end])\(slash)\(id)\(text[end...])"
    }

    private static let place = "{event}"

    /// As a regular expression of JSON Schema.
    static let pattern = WebAddress.pattern.replacing("([/?#][^", with: "([/?#](?:\\{event\\}|[^").replacing(
        "]*)?$", with: "])*)?$")
}
