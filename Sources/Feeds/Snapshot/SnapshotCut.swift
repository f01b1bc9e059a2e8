import Crypto
import Effects

/// A snapshot cut into one raw slice per event, without reading any of them: what a rebuild compares to find out which
/// events have changed.
public struct SnapshotCut: Sendable {
    public let bytes: [UInt8]
    /// Where each event stands.
    public let events: [Range<Int>]
    /// All that stands between the brackets of `events`.
    let inside: Range<Int>?
    /// False if the text ends, or stops making sense, before its end; `events` holds what came before that.
    public let isComplete: Bool

    public init(_ bytes: [UInt8]) {
        var slicer = Slicer(end: bytes.count)
        isComplete = slicer.slice(bytes.span)
        self.bytes = bytes
        events = slicer.events
        inside = slicer.inside
    }

    /// The digest of each event's slice, in their order.
    public func digests(jobs: Int) -> [Digest] {
        concurrentMap(events.chunks(of: 256), jobs: jobs) { chunk in
            chunk.map { Digest(of: bytes[$0]) }
        }.flatMap { $0 }
    }
}
