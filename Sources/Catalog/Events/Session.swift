/// One entry of an event's programme.
public struct Session: Hashable, Sendable {
    public var id: ID<Session>
    public var title: LocalizedText
    public var starts: Instant
    public var ends: Instant?
    public var description: LocalizedText?
    public var track: LocalizedText?
    public var room: LocalizedText?
    public var speakers: [Speaker] = []
    /// The types that admit to it; none means all do.
    public var ticketTypes: [ID<TicketType>] = []

    public init(id: ID<Session>, title: LocalizedText, starts: Instant) {
        self.id = id
        self.title = title
        self.starts = starts
    }
}

public struct Speaker: Hashable, Sendable {
    public var name: LocalizedText
    public var role: LocalizedText?
    public var image: Image?

    public init(name: LocalizedText) {
        self.name = name
    }
}
