import Catalog
import Crypto
import Effects

/// What is known of events from one build to the next, by the digests of their texts. Losing it costs time, never
/// correctness.
public struct EventMemory: Sendable {
    private var events: [Digest: KnownEvent]
    /// Those that the bytes tell of.
    let written: [Digest: Written]
    let bytes: [UInt8]

    public static let empty = EventMemory(written: [:], bytes: [])

    /// One of them, and where its bytes are.
    struct Written: Sendable {
        var event: KnownEvent
        var range: Range<Int>
    }

    /// What the bytes of `bytes` remember; nothing, if they are of another version of the program or other settings.
    public init(_ bytes: [UInt8], setup: String, jobs: Int) {
        guard let payload = Sealed.open(EventMemory.name(setup), bytes), let parts = EventMemory.parts(payload) else {
            self = .empty
            return
        }
        let read = concurrentMap(parts, jobs: jobs) { part in
            var reader = ByteReader(part)
            var events: [Written] = []
            var start = reader.index
            while !reader.isAtEnd, let event = KnownEvent(&reader) {
                events.append(Written(event: event, range: start..<reader.index))
                start = reader.index
            }
            return events
        }
        let written = Dictionary(
            read.joined().map { ($0.event.text, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(written: written, bytes: bytes)
    }

    private init(written: [Digest: Written], bytes: [UInt8]) {
        self.written = written
        self.bytes = bytes
        events = written.mapValues { $0.event }
    }

    /// Knows it no more, whatever the bytes tell.
    mutating func forget(_ text: Digest) { events[text] = nil }

    /// Knows it beside those that the bytes tell of, or instead of one.
    mutating func add(_ event: KnownEvent) { events[event.text] = event }

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

    /// The bytes that remember these events, most of which are as a rule in the memory already.
    public func bytes(_ events: [KnownEvent], setup: String) -> [UInt8] {
        var bytes = Array(EventMemory.name(setup).utf8)
        bytes.reserveCapacity(max(events.count * 768, self.bytes.count + 16_384))
        for start in stride(from: 0, to: events.count, by: EventMemory.perPart) {
            let place = bytes.count
            bytes.append(integer: UInt32(0))
            for event in events[start..<min(events.count, start + EventMemory.perPart)] { append(event, to: &bytes) }
            var length: [UInt8] = []
            length.append(integer: UInt32(bytes.count - place - 4))
            bytes.replaceSubrange(place..<place + 4, with: length)
        }
        return Sealed.seal(bytes)
    }

    private func append(_ event: KnownEvent, to bytes: inout [UInt8]) {
        if let known = written[event.text], known.event === event {
            bytes += self.bytes[known.range]
        } else {
            event.append(to: &bytes)
        }
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
