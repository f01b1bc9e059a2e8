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
    /// Of each event's slice, if they were needed already.
    private var known: [Digest]?

    public init(_ bytes: [UInt8]) {
        var slicer = Slicer(end: bytes.count)
        isComplete = slicer.slice(bytes.span)
        self.bytes = bytes
        events = slicer.events
        inside = slicer.inside
    }

    /// The digest of each event's slice, in their order.
    public func digests(jobs: Int) -> [Digest] {
        if let known { return known }
        return concurrentMap(events.chunks(of: 256), jobs: jobs) { chunk in
            chunk.map { Digest(of: bytes[$0]) }
        }.flatMap { $0 }
    }
}

extension SnapshotCut {
    /// The same, with the digests at hand from now on.
    public func digested(jobs: Int) -> SnapshotCut {
        SnapshotCut(
            bytes: bytes, events: events, inside: inside, isComplete: isComplete, known: digests(jobs: jobs))
    }

    /// The same with other texts in the place of some events, by the digests of theirs.
    public func replacing(_ texts: [Digest: [UInt8]], jobs: Int) -> SnapshotCut {
        guard !texts.isEmpty else { return self }
        var digests = digests(jobs: jobs)
        var ranges: [Range<Int>] = []
        var replaced: [UInt8] = []
        var at = 0
        for place in events.indices {
            let range = events[place]
            let text = texts[digests[place]]
            if let text {
                if replaced.isEmpty { replaced.reserveCapacity(bytes.count + 16_384) }
                replaced += bytes[at..<range.lowerBound]
                replaced += text
                at = range.upperBound
                digests[place] = Digest(of: text)
            }
            let start =
                (ranges.last?.upperBound ?? 0) + range.lowerBound - (place > 0 ? events[place - 1].upperBound : 0)
            ranges.append(start..<start + (text?.count ?? range.count))
        }
        let shift = replaced.count - at
        let end = inside.map { $0.lowerBound..<$0.upperBound + shift }
        return SnapshotCut(
            bytes: at == 0 ? bytes : replaced + bytes[at...], events: ranges, inside: end, isComplete: isComplete,
            known: digests)
    }

    private init(bytes: [UInt8], events: [Range<Int>], inside: Range<Int>?, isComplete: Bool, known: [Digest]) {
        self.bytes = bytes
        self.events = events
        self.inside = inside
        self.isComplete = isComplete
        self.known = known
    }
}
