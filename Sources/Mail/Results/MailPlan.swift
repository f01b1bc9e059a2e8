import Catalog
import Publishing

/// What is to be made of each request, and where it goes.
public struct MailPlan: Sendable {
    public var form: Form
    public var extent: Extent
    public var delivery: Delivery
    /// The instant that counts as now, asked of for each mail.
    public var now: @Sendable () -> Instant

    public enum Form: String, Hashable, Sendable, CaseIterable {
        case eml, html, text, sendgrid, whatsapp
    }

    /// What comes with a mail beside its words.
    public enum Extent: String, Hashable, Sendable, CaseIterable {
        /// Pictures of codes, the tickets as a document, the event for calendars.
        case all
        /// Pictures of codes alone.
        case codes
        case none
    }

    public enum Delivery: Sendable {
        /// Into a folder, under names that stay the same.
        case files(FileSink)
        /// With the result.
        case inline
    }

    /// What signs the addresses of documents, where they are to be signed.
    public var key: [UInt8]?

    public init(
        _ form: Form, _ extent: Extent = .all, delivery: Delivery = .inline, now: @escaping @Sendable () -> Instant
    ) {
        self.form = form
        self.extent = extent
        self.delivery = delivery
        self.now = now
    }
}

extension MailPlan {
    /// Whether it needs documents of tickets.
    public var attachesTickets: Bool { extent == .all && (form == .eml || form == .sendgrid) }
}

extension MailPlan.Form {
    /// How its files end.
    var ending: String {
        switch self {
        case .eml: "eml"
        case .html: "html"
        case .text: "txt"
        case .sendgrid, .whatsapp: "json"
        }
    }
}
