import Catalog

/// What a project's `playbill.json` says. A capability that needs a key adds it here and to its table.
public struct Config: Hashable, Sendable {
    public var site = Site()
    /// The name of a theme, or a folder.
    public var theme = "playbill"
    public var sources = [Source()]
    public var feeds = Feeds()
    /// Where each provider's checkout is.
    public var checkout: [Checkout] = []
    public var output = Output()
    public var tickets = Tickets()
    /// Whether each event has a picture for social networks.
    public var cards = true
    public var mail = Mail()
    public var whatsApp = WhatsApp()
    public var widgets = Widgets()
    public var live = Live()
    public var analytics = Analytics()
    /// How each method is paid by hand.
    public var payments: [PaymentMethod] = []

    public init() {}
}

extension Config {
    public struct Site: Hashable, Sendable {
        public var title = "Events"
        public var baseURL: WebAddress?
        /// The first is at the root, the others below their names.
        public var locales = [LanguageTag.english]
        public var zone = Zone.utc
        public var fewLeft = 50
        /// Whether search engines may list it.
        public var isIndexed = true
    }

    public struct Output: Hashable, Sendable {
        public var folder = "public"
        public var swap = Swap.exchange

        public enum Swap: String, Hashable, Sendable, CaseIterable {
            case exchange
            case inPlace = "in-place"
        }
    }
}
