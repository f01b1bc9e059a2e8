import Catalog
import JSON

extension EventWords {
    /// From the title, whose letters the server may have spelled in Latin ones. Of a date it has day and time, so that it stays the
    /// same when other dates come and go.
    func slug(starts: Instant?) -> String {
        let title = event["title"].text ?? ""
        let base = Slug(PathPart.of(title)) ?? event["slug"].text.flatMap { Slug($0) } ?? Slug(HiEvents.id(number))
        let name = base?.text ?? HiEvents.id(number)
        guard occurrence.isThere else { return name }
        let local = starts.map { $0.text(in: zone).prefix(16) }
        let date = local.map { "-\($0.prefix(10))-\($0.suffix(5).filter { $0 != ":" })" } ?? "-date"
        let short = name.prefix(120 - date.utf8.count)
        return (short.hasSuffix("-") ? short.dropLast() : short) + date
    }

    /// The kinds that Hi.Events offers, in words; the last of them says nothing.
    var category: String? {
        guard let kind = event["category"].text, kind != "OTHER" else { return nil }
        let words = kind == "FOOD_DRINK" ? "food and drink" : kind.lowercased().replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// What organizers say in fields of their own making, as far as a snapshot has a place for it.
    mutating func attributes() -> JSON {
        var found: [JSON.Member] = []
        for attribute in event["attributes"].list where attribute["is_public"].flag != false {
            guard let name = attribute["name"].text, let value = attribute["value"].text else { continue }
            if let member = EventWords.member(name.lowercased(), value),
                !found.contains(where: { $0.key == member.key })
            {
                found.append(member)
            } else {
                remarks.note(
                    "attribute", "attributes", "nothing is made of “\(name)”: it is left out",
                    hint: "Tags, Age and Language are understood")
            }
        }
        return .object(found)
    }

    private static func member(_ name: String, _ value: String) -> JSON.Member? {
        switch name {
        case "tags", "tag", "keywords":
            let tags = value.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
            return JSON.Member("tags", .array(tags.map(JSON.string)))
        case "age", "age limit", "age restriction", "minimum age", "ages":
            return JSON.Member("ageRestriction", .string(value))
        case "language": return LanguageTag(value).map { JSON.Member("language", .string($0.text)) }
        default: return nil
        }
    }
}
