import Catalog
import Diagnostics
import Fetching
import Formats
import JSON
import Records

extension HiEvents {
    /// An organizer in the words of a snapshot, and what is to be said of it.
    struct Organizer: Sendable {
        var json: JSON
        var diagnostics: [Diagnostic]
    }

    /// The public answer has what an event leaves out, such as pictures. What the owner alone is told, their own mail address and
    /// phone, is not for a site.
    func organizer(_ host: Host) throws(Failure) -> Organizer {
        let own = try find("/public/organizers/\(HiEvents.escaped(host.number))", [], .events)
        var remarks = remarks(on: "organizer \(host.number)")
        let told = Wire((try? JSONDocument(host.answer.bytes(.oneLine)))?.root)
        let answer = own ?? told
        let settings = answer["settings"]
        let name = answer["name"].text ?? told["name"].text
        if name == nil {
            remarks.warn("unnamed", "name", "it has no name: its number is shown", hint: "give it one in Hi.Events")
        }
        let logo = answer["images"].list.first { $0["type"].text.map(logoTypes.contains) ?? false }
        let json = JSON.compact([
            "id": .string(HiEvents.id(host.number)),
            "name": .string(name ?? host.number),
            "description": HiEvents.plainText(answer["description"]),
            "email": contact(host, &remarks),
            "website": (answer["website"].webAddress ?? settings["website_url"].webAddress).map { .string($0.text) },
            "logo": logo.flatMap { image($0, &remarks) },
            "address": address(settings["location_details"], &remarks),
            "social": social(settings["social_media_handles"], &remarks),
        ])
        return Organizer(json: json, diagnostics: remarks.diagnostics)
    }

    private var logoTypes: Set<String> { ["ORGANIZER_LOGO", "ORGANIZER_IMAGE"] }

    /// The one that all of its events give for questions.
    private func contact(_ host: Host, _ remarks: inout Remarks) -> JSON? {
        let contacts = host.contacts.filter { Rule<String>.isAddress($0) }
        if contacts.count > 1 {
            remarks.note(
                "contact", "support_email", "its events give different addresses for questions: none is shown",
                hint: "let them be the same in Hi.Events")
        }
        return contacts.count == 1 ? contacts.first.map(JSON.string) : nil
    }

    /// What HTML says, without its form.
    static func plainText(_ html: Wire) -> JSON? {
        guard let text = html.text.map(RichText.plainText)?.trimmed, !text.isEmpty else { return nil }
        return .string(text)
    }
}
