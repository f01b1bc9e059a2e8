import Catalog
import Crypto
import Effects

/// What is known of events from one build to the next, by the digests of their texts. Losing it costs time, never
/// correctness.
public struct EventMemory: Sendable {
    private let events: [Digest: KnownEvent]

    public static let empty = EventMemory(events: [:])

    /// What the bytes of `bytes` remember; nothing, if they are of another version of the program or other settings.
    public init(_ bytes: [UInt8], setup: String, jobs: Int) {
        guard let payload = Sealed.open(EventMemory.name(setup), bytes), let parts = EventMemory.parts(payload) else {
            self = .empty
            return
        }
        let read = concurrentMap(parts, jobs: jobs) { part in
            var reader = ByteReader(part)
            var events: [KnownEvent] = []
            while !reader.isAtEnd, let event = KnownEvent(&reader) { events.append(event) }
            return events
        }
        self.init(
            events: Dictionary(read.joined().map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    private init(events: [Digest: KnownEvent]) {
        self.events = events
    }

    /// What is known of the event of a text, if it is still right.
    public func event(_ text: Digest, at now: Instant) -> KnownEvent? {
        events[text].flatMap { $0.holds(at: now) ? $0 : nil }
    }

    /// Whether an event had that text; so it is taken if nothing is remembered at all.
    public func knows(_ text: Digest) -> Bool { events.isEmpty || events[text] != nil }

    /// Whether it holds just these events.
    public func holds(_ others: [KnownEvent]) -> Bool {
        events.count == others.count && others.allSatisfy { events[$0.text] === $0 }
    }

    /// The bytes that remember these events.
    public static func bytes(_ events: [KnownEvent], setup: String) -> [UInt8] {
        var bytes = Array(name(setup).utf8)
        bytes.reserveCapacity(events.count * 768)
        for start in stride(from: 0, to: events.count, by: perPart) {
            let place = bytes.count
            bytes.append(integer: UInt32(0))
            for event in events[start..<min(events.count, start + perPart)] { event.append(to: &bytes) }
            var length: [UInt8] = []
            length.append(integer: UInt32(bytes.count - place - 4))
            bytes.replaceSubrange(place..<place + 4, with: length)
        }
        return Sealed.seal(bytes)
    }

    /// The parts are read side by side.
    private static func parts(_ payload: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        var rest = payload
        var parts: [ArraySlice<UInt8>] = []
        while !rest.isEmpty {
            var reader = ByteReader(rest)
            guard let length = reader.integer(UInt32.self), rest.count >= 4 + Int(length) else { return nil }
            parts.append(rest.dropFirst(4).prefix(Int(length)))
            rest = rest.dropFirst(4 + Int(length))
        }
        return parts
    }

    private static func name(_ setup: String) -> String { "playbill events 2 \(setup)\n" }
    private static let perPart = 512
}
