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
        /// The event as it is now.
        public var event: JSON

        public init(id: String, base: Digest, sent: Instant, event: JSON) {
            self.id = id
            self.base = base
            self.sent = sent
            self.event = event
        }
    }

    public init(entries: [Entry] = []) {
        self.entries = entries
    }
}

extension Overlay {
    /// Of bytes that we wrote; empty for any others, since losing it costs no more than the next pull.
    public init(_ bytes: [UInt8]) {
        let entries = (try? JSONDocument(bytes))?.root["events"]?.elements.compactMap { Entry($0) }
        self.init(entries: entries ?? [])
    }

    public var json: JSON {
        ["overlay": 1, "events": .array(entries.sorted { $0.id < $1.id }.map(\.json))]
    }

    /// The same with an entry in the place of the one of its event.
    public func with(_ entry: Entry) -> Overlay {
        Overlay(entries: entries.filter { $0.id != entry.id } + [entry])
    }
}

extension Overlay.Entry {
    fileprivate init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let base = value["base"]?.string.flatMap(Digest.init(hex:)),
            let sent = value["sent"]?.string.flatMap({ Instant($0) }), let event = value["event"]
        else { return nil }
        self.init(id: id, base: base, sent: sent, event: JSON(event))
    }

    fileprivate var json: JSON {
        ["id": .string(id), "base": .string(base.hex), "sent": .string(sent.text), "event": event]
    }
}
