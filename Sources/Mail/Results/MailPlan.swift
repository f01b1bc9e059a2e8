import Catalog
import Publishing

/// What is to be made of each request, and where it goes.
public struct MailPlan: Sendable {
    public var form: Form
    public var delivery: Delivery
    /// The instant that counts as now, asked of for each mail.
    public var now: @Sendable () -> Instant

    public enum Form: String, Hashable, Sendable, CaseIterable {
        case eml, html, text, sendgrid, whatsapp
    }

    public enum Delivery: Sendable {
        /// Into a folder, under names that stay the same.
        case files(FileSink)
        /// With the result.
        case inline
    }

    public init(_ form: Form, delivery: Delivery = .inline, now: @escaping @Sendable () -> Instant) {
        self.form = form
        self.delivery = delivery
        self.now = now
    }
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
