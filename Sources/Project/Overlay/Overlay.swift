import Catalog
import Crypto
import Effects
import JSON

/// What webhooks told of events since their snapshot was made. Each entry holds as long as the event's text there is the one
/// that it was made from.
public struct Overlay: Hashable, Sendable {
    public var entries: [Entry]

    public struct Entry: Hashable, Sendable {
        public var id: String
        /// Of the event's text in its snapshot, without what webhooks told.
        public var base: Digest
        /// When the last of what was told was sent.
        public var sent: Instant
        /// When the last of those was sent that told how something is, rather than what is otherwise; nil if none did.
        public var stated: Instant?
        /// The event as it is now.
        public var event: JSON

        public init(id: String, base: Digest, sent: Instant, stated: Instant? = nil, event: JSON) {
            self.id = id
            self.base = base
            self.sent = sent
            self.stated = stated
            self.event = event
        }
    }

    public init(entries: [Entry] = []) {
        self.entries = entries
    }
}

extension Overlay {
    /// Of bytes that we wrote; of others what can be read of them, since losing it costs no more than the next pull.
    public init(_ bytes: [UInt8]) {
        self.init(entries: Overlay.values(bytes)?.compactMap { Entry($0) } ?? [])
    }

    /// Whether bytes are all that we wrote.
    public static func isWhole(_ bytes: [UInt8]) -> Bool {
        values(bytes)?.allSatisfy { Entry($0) != nil } ?? false
    }

    private static func values(_ bytes: [UInt8]) -> [JSONValue]? {
        guard let events = (try? JSONDocument(bytes))?.root["events"], events.kind == .array else { return nil }
        return Array(events.elements)
    }

    public var json: JSON {
        let sorted = entries.sorted { ($0.id, $0.base) < ($1.id, $1.base) }
        return ["overlay": 1, "events": .array(sorted.map(\.json))]
    }

    /// The entry of an event's text.
    public func entry(_ id: String, _ base: Digest) -> Entry? {
        entries.first { $0.id == id && $0.base == base }
    }

    /// The same with an entry in the place of the one of its event's text: two sources may have two of one event.
    public func with(_ entry: Entry) -> Overlay {
        Overlay(entries: entries.filter { $0.id != entry.id || $0.base != entry.base } + [entry])
    }
}

extension Overlay.Entry {
    fileprivate init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let base = value["base"]?.string.flatMap(Digest.init(hex:)),
            let sent = value["sent"]?.string.flatMap({ Instant($0) }), let event = value["event"]
        else { return nil }
        let stated = value["stated"]?.string.flatMap { Instant($0) }
        self.init(id: id, base: base, sent: sent, stated: stated, event: JSON(event))
    }

    fileprivate var json: JSON {
        .compact([
            "id": .string(id), "base": .string(base.hex), "sent": .string(sent.text),
            "stated": stated.map { .string($0.text) }, "event": event,
        ])
    }
}
