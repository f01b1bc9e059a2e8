import Catalog

/// An event as it is told in one language at one address. A class, since to copy all of an event takes as long as to write it.
public final class EventEdition: Sendable {
    public let event: Event
    public let organizer: Organizer?
    public let language: LanguageTag
    /// What a text is told in that has no translation.
    public let fallback: LanguageTag
    public let ids: StableIDs
    /// Its page; nil as long as the site doesn't know its own address.
    public let page: WebAddress?
    /// Whole addresses, the best picture first.
    public let images: [WebAddress]
    /// All about it in plain words; nil for its summary.
    public let text: String?
    /// The venue's country in words; nil for its code.
    public let country: String?

    public init(
        _ event: Event, organizer: Organizer?, language: LanguageTag, fallback: LanguageTag, ids: StableIDs,
        page: WebAddress? = nil, images: [WebAddress] = [], text: String? = nil, country: String? = nil
    ) {
        self.event = event
        self.organizer = organizer
        self.language = language
        self.fallback = fallback
        self.ids = ids
        self.page = page
        self.images = images
        self.text = text
        self.country = country
    }
}

extension EventEdition {
    func words(_ text: LocalizedText) -> String { text.text(in: language, fallback: fallback) }

    /// Nil if it says nothing.
    func words(_ text: LocalizedText?) -> String? {
        guard let text else { return nil }
        let words = words(text)
        return words.isEmpty ? nil : words
    }

    /// What to say of the event below its title.
    var description: String? {
        if let text, !text.isEmpty { return text }
        return words(event.summary)
    }

    /// Who speaks, each once, in the order of the programme.
    var speakers: [String] {
        var names: [String] = []
        for place in event.schedule.indices where !event.schedule[place].speakers.isEmpty {
            for speaker in event.schedule[place].speakers {
                if let name = words(Optional(speaker.name)), !names.contains(name) { names.append(name) }
            }
        }
        return names
    }
}

extension Event {
    /// All about it in plain words; nil if it has no description. It takes as long as making a page's HTML of it: who has that
    /// asks it for its own plain text.
    public func plainDescription(in language: LanguageTag, fallback: LanguageTag) -> String? {
        guard let text = description?.text(in: language, fallback: fallback), !text.isEmpty else { return nil }
        return descriptionFormat == .html ? RichText.plainText(text) : Markdown.plainText(text)
    }
}
