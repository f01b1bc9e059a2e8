import Catalog
import Formats

extension Organizer {
    static let fields = FieldTable<Organizer>(
        "organizer", "Who an event is by.",
        [
            .text("text", "Its name.", "Uasin Gishu Chamber") { organizer, view in view.text(organizer.name) },
            .text("name", "Its name.", "Uasin Gishu Chamber") { organizer, view in view.text(organizer.name) },
            .html("description", "What it says of itself.", "<p>Since 1965.</p>") { organizer, view in
                view.text(organizer.description).map { Markdown.html($0, headingsFrom: 3) }
            },
            .address("url", "Its page here.", "/organizers/uasin-gishu-chamber/") { organizer, view in
                view.routes.link(view.routes.organizer(organizer.id))
            },
            .text("email", "Its address for mail.", "events@example.org") { organizer, _ in organizer.email },
            .text("phone", "Its telephone number.", "+254 700 000 000") { organizer, _ in organizer.phone },
            .address("phone_url", "The number to call at a touch.", "tel:+254700000000") { organizer, _ in
                organizer.phone.map { "tel:" + $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } }
            },
            .address("website", "Its own site.", "https://example.org") { organizer, _ in organizer.website?.text },
            .one("logo", "Its sign.", of: ShownImage.fields) { organizer, view in ShownImage(organizer.logo, view) },
            .one("address", "Where it is.", of: Address.fields) { organizer, _ in organizer.address },
            .many("social", "Where else it is on the web.", of: Link.fields) { organizer, _ in
                organizer.social.map { Link(label: $0.network, address: $0.address.text) }
            },
        ])
}
