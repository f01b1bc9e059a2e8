import Catalog
import Records

extension Organizer {
    static let record = Record<Organizer>(
        "the organizer", "Who puts on events.", blank: Organizer(id: "", name: ""),
        [
            .required("id", \.id, .id(), "What events refer to it by; unique in the snapshot."),
            .required("name", \.name, .name, "Its name as people know it."),
            .optional("description", \.description, .text, "What it is, in Markdown."),
            .optional("email", \.email, .email, "Where to write to."),
            .optional("phone", \.phone, .line, "Where to call, with the country's code."),
            .optional("website", \.website, .webAddress, "Its own site."),
            .optional("logo", \.logo, Image.rule, "Its mark."),
            .optional("address", \.address, Address.rule, "Where it sits."),
            .defaulted("social", \.social, socialRule, "Its pages elsewhere, by the network's name."),
        ])

    static let rule = record.rule.named("organizer")

    private static let socialRule = Rule<[(key: String, value: WebAddress)]>.dictionary(
        "value.social", keys: "a network's name in lower case", pattern: "^[a-z][a-z0-9-]*$", .webAddress,
        readKey: { $0.first?.isLetter == true && $0.utf8.allSatisfy(isNetworkLetter) ? $0 : nil }
    ).map { links in links.map { SocialLink($0.key, $0.value) } }

    private static func isNetworkLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
