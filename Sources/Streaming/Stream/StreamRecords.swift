import Crypto
import JSON

/// The lines of a stream that answer no order.
enum StreamRecords {
    /// The first line, and one more whenever what is made from has changed: what follows is made from this. `own` are what
    /// the product has to say of itself.
    static func ready<Office>(
        _ loaded: Loaded<Office>, _ settings: StreamSettings, own: [JSON.Member], reloads: Int
    ) -> JSON {
        let head: [JSON.Member] = [
            JSON.Member("ready", true), JSON.Member("playbill", .string(settings.version)),
            JSON.Member("catalog", .string(loaded.digest.hex)),
        ]
        let shard = settings.shard.map { [JSON.Member("shard", .string($0.description))] } ?? []
        return .object(
            head + own + [JSON.Member("jobs", .int(settings.jobs))] + shard + [JSON.Member("reloads", .int(reloads))])
    }

    /// The last line: without it the stream was cut off.
    static func summary(_ counts: StreamCounts, isComplete: Bool, pieces: String) -> JSON {
        .object([
            JSON.Member("summary", true), JSON.Member("complete", .bool(isComplete)),
            JSON.Member("orders", .int(counts.orders)), JSON.Member("ok", .int(counts.ok)),
            JSON.Member("unchanged", .int(counts.unchanged)), JSON.Member("failed", .int(counts.failed)),
            JSON.Member("retry", .int(counts.worthRetrying)), JSON.Member("otherShards", .int(counts.otherShards)),
            JSON.Member(pieces, .int(counts.documents)), JSON.Member("bytes", .int(counts.bytes)),
        ])
    }
}
