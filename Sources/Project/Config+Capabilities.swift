import Catalog

extension Config {
    public struct Feeds: Hashable, Sendable {
        public var freshness = Freshness()
        /// Requests a minute to one feed.
        public var budget: Int?

        /// How old an answer may be before it is asked for again, in seconds.
        public struct Freshness: Hashable, Sendable {
            public var events = 3600
            public var ticketTypes = 300
            public var availability = 60
        }
    }

    public struct Checkout: Hashable, Sendable {
        public var provider: String
        public var url: CheckoutAddress
    }

    public struct Tickets: Hashable, Sendable {
        public var layout: String?
        /// Folders with faces of the project's own.
        public var fonts: [FilePath] = []
    }

    public struct Mail: Hashable, Sendable {
        public var from: Mailbox?
        public var replyTo: Mailbox?
        public var support: Mailbox?
    }

    public struct Widgets: Hashable, Sendable {
        public var files = Files.single

        public enum Files: String, Hashable, Sendable, CaseIterable {
            case single
            case perState = "per-state"
        }
    }

    public struct Live: Hashable, Sendable {
        /// Seconds between two looks at an event's status.
        public var statusEvery = 60
        /// Where a server tells of changes as they happen.
        public var events: WebAddress?
    }

    public struct Analytics: Hashable, Sendable {
        public var google: String?
        public var sentry: WebAddress?
        public var release: String?
        public var environment: String?

        /// Whether anything of a third party's is loaded once the reader agrees.
        public var asksConsent: Bool { google != nil || sentry != nil }
    }

    public struct PaymentMethod: Hashable, Sendable {
        public var method: String
        public var paybill: String?
        public var account: String?
    }
}
