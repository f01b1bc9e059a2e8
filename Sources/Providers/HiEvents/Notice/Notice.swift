import Catalog
import Diagnostics
import JSON

/// What a webhook of Hi.Events told: something is otherwise now. Nobody's name is in it, whatever was sent along.
public struct Notice: Hashable, Sendable {
    public var subject: Subject
    public var change: Change
    /// What Hi.Events calls the event.
    public var event: String
    /// Which date of an event that recurs, if it is about one.
    public var occurrence: String?
    /// What Tuvens calls the event, if the notice came by way of it.
    public var tuvensEvent: String?
    /// What Hi.Events calls the product, the order or whatever else it is about; nil for the event itself.
    public var thing: String?
    /// When it was sent; nil if that wasn't said.
    public var sent: Instant?
    /// Hi.Events' word for how the event stands now, if that was said.
    public var status: String?
    /// What is taken now, or free again.
    var sold: [Sold] = []
    /// What of it couldn't be read.
    public var diagnostics: [Diagnostic] = []
    /// Of an event or a product, what was sent along.
    var payload: JSON?

    init(
        _ subject: Subject, _ change: Change, event: String, occurrence: String? = nil, thing: String? = nil,
        sent: Instant? = nil
    ) {
        self.subject = subject
        self.change = change
        self.event = event
        self.occurrence = occurrence
        self.thing = thing
        self.sent = sent
    }

    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case event, product, order, attendee, checkin, occurrence
    }

    public enum Change: String, Hashable, Sendable, CaseIterable {
        case created, updated, deleted, archived, cancelled, refunded
        case markedAsPaid = "marked_as_paid"
        case statusChanged = "status_changed"
    }
}

extension Notice {
    /// How far ticketing has got with that status.
    public var state: TicketingState? { status.map(HiEvents.ticketingState) }

    /// How the event itself stands with it; nil also for a word that nobody knows.
    public var eventStatus: Event.Status? { status.flatMap(HiEvents.eventStatus) }

    /// What tells it from all others, also if it comes with another time: of what happens only once, the id of that. Both an
    /// event and its organizer may have a webhook, which then tell of each order twice. Nil where nothing does.
    public var identity: String? {
        guard let thing, [.order: .created, .attendee: .cancelled][subject] == change else { return nil }
        return "\(subject.rawValue).\(change.rawValue) \(event) \(thing)"
    }

    /// Texts of which a snapshot's event that it is about has at least one.
    public var names: [String] { [HiEvents.id(event), "\"\(event)\""] + (tuvensEvent.map { [Tuvens.id($0)] } ?? []) }

    /// Whether it is about an event of a snapshot: by its id, or by what its seller calls it.
    public func isAbout(_ event: JSONValue) -> Bool {
        let id = event["id"]?.string
        if let occurrence { return id == HiEvents.id(self.event, occurrence) }
        if id == HiEvents.id(self.event) || id != nil && id == tuvensEvent.map(Tuvens.id) { return true }
        let ticketing = Wire(event["ticketing"])
        return ticketing["provider"].text == HiEvents.name && ticketing["eventId"].text == self.event
    }
}
