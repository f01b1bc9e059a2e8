import Catalog

extension LinkedEvent {
    /// Who it is by, and who is to be seen.
    func writePeople(to writer: inout ScriptWriter) {
        if let organizer = edition.organizer {
            writer.object("organizer") { writer in
                writer.word("@type", "Organization")
                writer.text("name", edition.words(organizer.name))
                writer.address("url", organizer.website)
                writer.text("email", organizer.email)
                writer.text("telephone", organizer.phone)
            }
        }
        let speakers = edition.speakers
        guard !speakers.isEmpty else { return }
        writer.array("performer") { writer in
            for name in speakers {
                writer.object { writer in
                    writer.word("@type", "Person")
                    writer.text("name", name)
                }
            }
        }
    }

    /// Who may come, and how many.
    func writeAudience(to writer: inout ScriptWriter) {
        writer.text("inLanguage", edition.event.language?.text)
        writer.number("maximumAttendeeCapacity", edition.event.capacity)
        writer.text("typicalAgeRange", edition.words(edition.event.ageRestriction).flatMap(LinkedEvent.ageRange))
    }

    /// `18-` of `18+`, and `7-12` as it is. What somebody put into words may say that children must not come alone: nothing
    /// is made of it.
    private static func ageRange(_ words: String) -> String? {
        let parts = words.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy(isAge) { return words }
        guard words.hasSuffix("+"), isAge(words.dropLast()) else { return nil }
        return "\(words.dropLast())-"
    }

    private static func isAge(_ text: Substring) -> Bool {
        (1...2).contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
