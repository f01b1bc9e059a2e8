import Catalog
import Crypto
import Effects
import JSON

/// What webhooks told of events since their snapshots were made.
public struct Overlay: Hashable, Sendable {
    public var entries: [Entry]

    /// One event of one source.
    public struct Entry: Hashable, Sendable {
        public var id: String
        /// The name of the source.
        public var source: String
        /// Of the event's text there, without what webhooks told.
        public var base: Digest
        /// When the last of what was told was sent.
        public var sent: Instant
        /// When the last of those was sent that told how something is, rather than what is otherwise; nil if none did.
        public var stated: Instant?
        /// The event as that text has it.
        public var before: JSON
        /// The event as it is now.
        public var event: JSON

        public init(
            id: String, source: String, base: Digest, sent: Instant, stated: Instant? = nil, before: JSON, event: JSON
        ) {
            self.id = id
            self.source = source
            self.base = base
            self.sent = sent
            self.stated = stated
            self.before = before
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
        let sorted = entries.sorted { ($0.id, $0.source) < ($1.id, $1.source) }
        return ["overlay": 1, "events": .array(sorted.map(\.json))]
    }

    public func entry(_ id: String, of source: String) -> Entry? {
        entries.first { $0.id == id && $0.source == source }
    }

    /// The same with an entry in the place of the one of its event: two sources may have one each.
    public func with(_ entry: Entry) -> Overlay {
        Overlay(entries: entries.filter { $0.id != entry.id || $0.source != entry.source } + [entry])
    }
}

extension Overlay.Entry {
    fileprivate init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let source = value["source"]?.string,
            let base = value["base"]?.string.flatMap(Digest.init(hex:)),
            let sent = value["sent"]?.string.flatMap({ Instant($0) }), let before = value["before"],
            let event = value["event"]
        else { return nil }
        let stated = value["stated"]?.string.flatMap { Instant($0) }
        self.init(
            id: id, source: source, base: base, sent: sent, stated: stated, before: JSON(before), event: JSON(event))
    }

    fileprivate var json: JSON {
        .compact([
            "id": .string(id), "source": .string(source), "base": .string(base.hex), "sent": .string(sent.text),
            "stated": stated.map { .string($0.text) }, "before": before, "event": event,
        ])
    }
}
