import Catalog
import JSON
import Records

extension TuvensWords {
    static func host(of event: Wire) -> Wire { event["organizer", "organiser", "host", "account", "createdBy"] }

    /// Who puts it on; nil if nobody is named.
    var organizer: Tuvens.Organizer? {
        let host = TuvensWords.host(of: event)
        guard let name = name(host) ?? event["organizerName", "organizer_name", "organiserName"].text else {
            return nil
        }
        let id = Tuvens.id(host["id", "_id"].text ?? event["organizerId", "organizer_id", "accountId"].text ?? name)
        let contact = Tuvens.Organizer.Contact(email: contacts["email"].text, phone: contacts["phone"].text)
        return Tuvens.Organizer(id: id, name: name, answer: host, contacts: [contact])
    }

    /// How to reach whoever puts the event on; a column of JSON, which some answers give as text.
    var contacts: Wire {
        let data = event["contactData", "contact_data"]
        guard let text = data.text, text.hasPrefix("{"), let document = try? JSONDocument(Array(text.utf8)) else {
            return data
        }
        return Wire(document.root)
    }
}

extension Tuvens {
    struct Organizer: Sendable {
        let id: String
        let name: String
        let answer: Wire
        /// What its events say of how to reach it.
        var contacts: Set<Contact>

        struct Contact: Hashable, Sendable {
            var email: String?
            var phone: String?
        }

        /// Where it says nothing of itself, what all its events agree on.
        var json: JSON {
            let email = answer["email"].text ?? Organizer.only(contacts.compactMap(\.email))
            return .compact([
                "id": .string(id), "name": .string(name),
                "description": HiEvents.plainText(answer["description", "bio", "about"]),
                "email": email.flatMap { Rule<String>.isAddress($0) ? .string($0) : nil },
                "phone": (answer["phone"].text ?? Organizer.only(contacts.compactMap(\.phone))).map(JSON.string),
                "website": answer["website", "url"].webAddress.map { .string($0.text) },
                "logo": (answer["logo", "image", "avatar"].webAddress ?? answer["logo", "image"]["url"].webAddress)
                    .map { ["url": .string($0.text)] },
            ])
        }

        private static func only(_ names: [String]) -> String? { Set(names).count == 1 ? names.first : nil }
    }
}
