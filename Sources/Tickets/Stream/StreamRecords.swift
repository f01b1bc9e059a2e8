import Crypto
import JSON

/// The lines of a stream that answer no order.
enum StreamRecords {
    /// The first line, and one more whenever what tickets are made from has changed: what follows is made from this.
    static func ready(
        _ version: String, _ loaded: TicketProject.Loaded, _ plan: TicketPlan, jobs: Int, _ shard: Shard?, reloads: Int
    ) -> JSON {
        .compact([
            "ready": true, "playbill": .string(version), "catalog": .string(loaded.digest.hex),
            "events": .int(loaded.office.events.count), "layout": .string(plan.request.layout),
            "format": .string(plan.request.format.rawValue), "jobs": .int(jobs),
            "shard": shard.map { .string($0.description) }, "reloads": .int(reloads),
        ])
    }

    /// The last line: without it the stream was cut off.
    static func summary(_ counts: TicketStream.Counts, isComplete: Bool) -> JSON {
        [
            "summary": true, "complete": .bool(isComplete), "orders": .int(counts.orders), "ok": .int(counts.ok),
            "unchanged": .int(counts.unchanged), "failed": .int(counts.failed), "retry": .int(counts.worthRetrying),
            "otherShards": .int(counts.otherShards), "documents": .int(counts.documents), "bytes": .int(counts.bytes),
        ]
    }
}
