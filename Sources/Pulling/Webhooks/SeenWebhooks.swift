import Catalog
import Crypto
import JSON

/// The webhooks that were taken up lately: what comes a second time changes nothing.
struct SeenWebhooks: Hashable, Sendable {
    private var seen: [Digest: Instant]

    /// Of bytes that we wrote; nothing for others.
    init(_ bytes: [UInt8]?) {
        let pairs = bytes.flatMap { try? JSONDocument($0) }?.root["seen"]?.elements.compactMap { entry in
            entry["body"]?.string.flatMap(Digest.init(hex:)).flatMap { digest in
                entry["sent"]?.string.flatMap { Instant($0) }.map { (digest, $0) }
            }
        }
        seen = Dictionary(pairs ?? [], uniquingKeysWith: { first, _ in first })
    }

    func contains(_ body: Digest) -> Bool { seen[body] != nil }

    /// Those that would be refused for their age by themselves needn't be remembered.
    mutating func add(_ body: Digest, sent: Instant, oldest: Instant) {
        seen[body] = sent
        seen = seen.filter { $0.value >= oldest }
    }

    var bytes: [UInt8] {
        let entries = seen.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        return JSON.object([
            JSON.Member(
                "seen", .array(entries.map { ["body": .string($0.key.hex), "sent": .string($0.value.text)] }))
        ]).bytes(.oneLine)
    }
}
