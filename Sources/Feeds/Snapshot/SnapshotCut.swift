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
    /// The checksums of an outline's first pieces, and of its last, as far as they are this text's, too.
    private(set) var knownPieces = (first: ArraySlice<Checksum>(), last: ArraySlice<Checksum>())
    /// Whether it was cut knowing the outline of just this text.
    public private(set) var isAsOutlined = false
    /// What some events are instead of what stands there.
    private(set) var replaced: [Int: [UInt8]] = [:]

    /// `outline` is that of an older text, of which much may stand in this one still.
    public init(_ bytes: [UInt8], jobs: Int = 1, knowing outline: Outline? = nil) {
        let same = outline?.same(in: bytes, jobs: jobs) ?? Outline.Same()
        var slicer = outline.map { Slicer(end: bytes.count, knowing: $0, same) } ?? Slicer(end: bytes.count)
        let ahead = slicer.ahead?.start
        isComplete = slicer.slice(bytes, jobs: jobs)
        self.bytes = bytes
        events = slicer.events
        inside = slicer.inside
        guard let outline else { return }
        isAsOutlined = bytes.count == outline.byteCount && same.first == outline.pieces.count
        // A number at the end of what is the same may have gone on.
        let first = zip(events, outline.events.prefix(same.first)).prefix { $0 == $1 }.count
        let last = events.lastIndex { $0.lowerBound == ahead }.map { max($0, first) } ?? events.count
        known =
            outline.digests.prefix(first) + digests(of: events[first..<last], jobs: jobs)
            + outline.digests.suffix(events.count - last)
        // A piece goes from the end of one event to that of the next.
        knownPieces = (outline.pieces.prefix(first), outline.pieces.suffix(events.count - last))
    }

    /// The digest of each event's slice, in their order.
    public func digests(jobs: Int) -> [Digest] {
        var digests = ownDigests(jobs: jobs)
        for (place, text) in replaced { digests[place] = Digest(of: text) }
        return digests
    }

    /// Those of what stands in the snapshot itself.
    func ownDigests(jobs: Int) -> [Digest] { known ?? digests(of: events[...], jobs: jobs) }

    private func digests(of events: ArraySlice<Range<Int>>, jobs: Int) -> [Digest] {
        concurrentMap(Array(events).chunks(of: 256), jobs: jobs) { chunk in
            chunk.map { Digest(of: bytes[$0]) }
        }.flatMap { $0 }
    }
}

extension SnapshotCut {
    /// The same, with the digests at hand from now on.
    public func digested(jobs: Int) -> SnapshotCut {
        var cut = self
        cut.known = ownDigests(jobs: jobs)
        return cut
    }

    /// The same with other texts in the place of some events, by the digests of theirs. Nothing is copied: messages about such
    /// an event say where the text stands that is replaced.
    public func replacing(_ texts: [Digest: [UInt8]], jobs: Int) -> SnapshotCut {
        guard !texts.isEmpty else { return self }
        var cut = digested(jobs: jobs)
        for (place, digest) in cut.digests(jobs: jobs).enumerated() {
            if let text = texts[digest] { cut.replaced[place] = text }
        }
        return cut
    }

    /// The text of an event.
    public func text(_ index: Int) -> ArraySlice<UInt8> { replaced[index]?[...] ?? bytes[events[index]] }
}
