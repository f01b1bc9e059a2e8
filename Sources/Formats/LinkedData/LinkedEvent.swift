import Catalog

/// An event as schema.org describes one, for search engines and assistants: what its page says, at one instant.
public struct LinkedEvent: Sendable {
    let edition: EventEdition
    /// Those that anybody may see.
    let offers: [LinkedOffer]

    /// Of ticketing, standing and checkout what the page shows. Where tickets are sold nowhere, types are no offers.
    public init(
        _ edition: EventEdition, ticketing: TicketingState, standing: EventStanding, checkout: WebAddress?
    ) {
        self.edition = edition
        offers =
            ticketing == .none
            ? [] : LinkedOffer.all(of: edition, standing, address: checkout ?? edition.page)
    }

    /// Without what may be bought.
    init(brief edition: EventEdition) {
        self.edition = edition
        offers = []
    }

    /// The same at an instant, few being left from `fewLeft` on.
    public init(_ edition: EventEdition, at now: Instant, fewLeft: Int, checkout: WebAddress?) {
        self.init(
            edition, ticketing: edition.event.ticketingState(at: now).state,
            standing: edition.event.standing(at: now, fewLeft: fewLeft), checkout: checkout)
    }
}

extension LinkedEvent {
    /// JSON to stand between the tags of a script element. `offset` is how many seconds the clocks of the event's zone are
    /// ahead of UTC.
    public func bytes(offset: (Instant) -> Int) -> [UInt8] {
        var writer = ScriptWriter(capacity: 2048 + (edition.text?.utf8.count ?? 0) + offers.count * 320)
        writer.object { writer in
            writer.word("@context", "https://schema.org")
            writer.word("@type", "Event")
            writer.text("identifier", edition.event.id.text)
            writer.text("name", edition.words(edition.event.title))
            writer.text("description", edition.description)
            writer.address("url", edition.page)
            writeTimes(to: &writer, offset)
            writePlace(to: &writer)
            if !edition.images.isEmpty {
                writer.array("image") { writer in for image in edition.images { writer.address(nil, image) } }
            }
            writePeople(to: &writer)
            writeAudience(to: &writer)
            writeOffers(to: &writer, offset)
            writeRelations(to: &writer, offset)
        }
        return writer.bytes
    }

    /// The same in few words, for what is about the event rather than the event.
    func briefBytes(offset: (Instant) -> Int) -> [UInt8] {
        var writer = ScriptWriter(capacity: 1024)
        writer.object { writer in
            writer.word("@type", "Event")
            writer.text("name", edition.words(edition.event.title))
            writer.address("url", edition.page)
            writeTimes(to: &writer, offset)
            writePlace(to: &writer)
        }
        return writer.bytes
    }
}
