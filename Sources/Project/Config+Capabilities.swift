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
        /// Where passes for the wallets of phones are.
        public var wallet = Wallet()
        /// An organizer's own, of Hi.Events.
        public var templates: [OwnTemplate] = []

        public struct Wallet: Hashable, Sendable {
            public var apple: LinkPattern?
            public var google: LinkPattern?
        }

        /// A file with a mail's words in Liquid, and whose mails have them.
        public struct OwnTemplate: Hashable, Sendable {
            public var file = FilePath.blank
            /// What a file of Liquid alone doesn't say.
            public var kind: Kind?
            public var subject: String?
            public var event: ID<Event>?
            public var organizer: ID<Organizer>?

            public enum Kind: String, Hashable, Sendable, CaseIterable {
                case orderConfirmation = "order_confirmation"
                case attendeeTicket = "attendee_ticket"
            }
        }
    }

    /// Messages of WhatsApp's Cloud API, each of a template that was approved there.
    public struct WhatsApp: Hashable, Sendable {
        public var templates: [Template] = []
        /// Where the tickets of an order are to be had as a document.
        public var document: LinkPattern?

        public struct Template: Hashable, Sendable {
            public var kind: MailKind
            /// What it is called there.
            public var name = ""
            /// What it is called in, where that isn't the reader's language.
            public var language: String?
            /// What its body's places are filled with, in their order: Liquid.
            public var parameters: [String] = []
            /// Whether the tickets stand above it.
            public var hasDocument = false
            /// What the address of its button ends with.
            public var button: String?

            init(kind: MailKind) {
                self.kind = kind
            }
        }
    }

    public struct Widgets: Hashable, Sendable {
        public var files = Files.single

        public enum Files: String, Hashable, Sendable, CaseIterable {
            case single
            case perState = "per-state"
            /// Nothing of the site is to be shown on pages of others.
            case nothing = "none"
        }

        /// Whether there are any.
        public var areWritten: Bool { files != .nothing }
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
