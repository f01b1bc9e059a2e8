import Crypto
import Effects

/// A snapshot cut into one raw slice per event, without reading any of them: what a rebuild compares to find out which
/// events have changed.
public struct SnapshotCut: Sendable {
    public let bytes: [UInt8]
    /// Where each event stands, or what it replaces.
    public let events: [Range<Int>]
    /// All that stands between the brackets of `events`.
    let inside: Range<Int>?
    /// False if the text ends, or stops making sense, before its end; `events` holds what came before that.
    public let isComplete: Bool
    /// Of each event's slice, if they were needed already.
    private var known: [Digest]?
    /// What some events are instead of what stands there.
    private(set) var replaced: [Int: [UInt8]] = [:]

    public init(_ bytes: [UInt8], jobs: Int = 1) {
        let slicer: Slicer
        (slicer, isComplete) = Slicer.slice(bytes, jobs: jobs)
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
        var cut = self
        cut.known = digests(jobs: jobs)
        return cut
    }

    /// The same with other texts in the place of some events, by the digests of theirs. Nothing is copied: messages about such
    /// an event say where the text stands that is replaced.
    public func replacing(_ texts: [Digest: [UInt8]], jobs: Int) -> SnapshotCut {
        guard !texts.isEmpty else { return self }
        var cut = digested(jobs: jobs)
        let digests = cut.digests(jobs: jobs)
        for place in events.indices {
            guard let text = texts[digests[place]] else { continue }
            cut.replaced[place] = text
            cut.known?[place] = Digest(of: text)
        }
        return cut
    }

    /// The text of an event.
    public func text(_ index: Int) -> ArraySlice<UInt8> { replaced[index]?[...] ?? bytes[events[index]] }
}
