import Catalog

extension Config {
    /// One place events come from.
    public struct Source: Hashable, Sendable {
        public var kind = Kind.snapshot
        /// A file in the project, or the address of an API.
        public var url = "snapshot.json"
        /// What to take, by what the provider calls it; all there is if both are empty.
        public var events: [String] = []
        public var organizers: [String] = []
        /// What the provider doesn't say of its events.
        public var zone: Zone?
        public var currency: Currency?
        public var country: Country?
        /// Who sells the tickets of a source whose events are sold elsewhere.
        public var tickets: WebAddress?
        public var authentication = Authentication.bearer

        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case snapshot
            case hiEvents = "hi-events"
            case lancola
            case tuvens
            case pretix
        }

        /// Which header a token is sent in, where a provider knows more than one.
        public enum Authentication: String, Hashable, Sendable, CaseIterable {
            case bearer
            case apiKey = "api-key"
        }

        public init(kind: Kind = .snapshot, url: String = "snapshot.json") {
            self.kind = kind
            self.url = url
        }

        /// Nil for a file.
        public var address: WebAddress? { url.contains("://") ? WebAddress(url) : nil }
    }
}
