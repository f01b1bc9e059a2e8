import Catalog
import Crypto
import JSON

/// The webhooks that were taken up lately: what comes a second time changes nothing.
struct SeenWebhooks: Hashable, Sendable {
    /// Until when each is remembered.
    private var seen: [Digest: Instant]

    /// Of bytes that we wrote; of others what can be read of them.
    init(_ bytes: [UInt8]?) {
        let entries = bytes.flatMap { SeenWebhooks.values($0) }?.compactMap { SeenWebhooks.entry($0) }
        seen = Dictionary(entries ?? [], uniquingKeysWith: { first, _ in first })
    }

    /// Whether bytes are all that we wrote.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        values(bytes)?.allSatisfy { entry($0) != nil } ?? false
    }

    func contains(_ body: Digest) -> Bool { seen[body] != nil }

    mutating func add(_ body: Digest, until end: Instant, now: Instant) {
        seen = seen.filter { $0.value >= now }
        seen[body] = end
    }

    var bytes: [UInt8] {
        let entries = seen.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        return JSON.object([
            JSON.Member(
                "seen", .array(entries.map { ["body": .string($0.key.hex), "until": .string($0.value.text)] }))
        ]).bytes(.oneLine)
    }

    private static func values(_ bytes: [UInt8]) -> [JSONValue]? {
        guard let seen = (try? JSONDocument(bytes))?.root["seen"], seen.kind == .array else { return nil }
        return Array(seen.elements)
    }

    private static func entry(_ value: JSONValue) -> (Digest, Instant)? {
        guard let body = value["body"]?.string.flatMap(Digest.init(hex:)),
            let end = value["until"]?.string.flatMap({ Instant($0) })
        else { return nil }
        return (body, end)
    }
}
