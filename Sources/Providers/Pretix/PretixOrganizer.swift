import Catalog
import JSON

/// An organizer of pretix as one of a snapshot.
struct PretixOrganizer {
    private let wire: Wire
    /// Nil if the team of the token may not see them.
    private let settings: Wire?

    init(_ wire: Wire, _ settings: Wire?) {
        self.wire = wire
        self.settings = settings
    }

    func json(_ slug: String) -> JSON {
        .compact([
            "id": .string("pretix-\(slug)"), "name": PretixText(wire["name"]).json ?? .string(slug),
            "description": settings.flatMap { PretixText($0["organizer_homepage_text"]).json },
            "email": settings?["contact_mail"].text.map(JSON.string),
            "website": wire["public_url"].webAddress.map { .string($0.text) },
            "logo": settings?["organizer_logo_image"].webAddress.map { ["url": .string($0.text)] },
        ])
    }
}
