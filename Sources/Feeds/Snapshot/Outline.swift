import Crypto
import Effects

/// How a whole snapshot was cut, by which a later one is cut without walking through what is in it still.
public struct Outline: Hashable, Sendable {
    /// Where each event stood.
    let events: [Range<Int>]
    /// All that stood between the brackets of `events`.
    let inside: Range<Int>
    let byteCount: Int
    /// Of each event's text.
    let digests: [Digest]
    /// Of each event and what stood between it and the one before; the last is of what followed all of them. Checksums are
    /// enough: who makes up a text that passes for an older one keeps no event back but his own.
    let pieces: [Checksum]

    /// Nil if they don't fit together.
    init?(events: [Range<Int>], inside: Range<Int>, byteCount: Int, digests: [Digest], pieces: [Checksum]) {
        guard digests.count == events.count, pieces.count == events.count + 1, inside.lowerBound >= 0,
            inside.upperBound <= byteCount
        else { return nil }
        var end = inside.lowerBound
        for event in events {
            guard event.lowerBound >= end else { return nil }
            end = event.upperBound
        }
        guard end <= inside.upperBound else { return nil }
        (self.events, self.inside, self.byteCount) = (events, inside, byteCount)
        (self.digests, self.pieces) = (digests, pieces)
    }

    /// Where a piece stood.
    func range(_ piece: Int) -> Range<Int> {
        let start = piece == 0 ? 0 : events[piece - 1].upperBound
        return start..<(piece == events.count ? byteCount : events[piece].upperBound)
    }
}

extension SnapshotCut {
    /// For whoever cuts the next one; nil if it breaks off or has no list of events.
    public func outline(jobs: Int) -> Outline? {
        guard isComplete, let inside else { return nil }
        let places = [0] + events.map(\.upperBound) + [bytes.count]
        let unknown = knownPieces.first.count...events.count - knownPieces.last.count
        let pieces = concurrentMap(Array(unknown).chunks(of: 256), jobs: jobs) { chunk in
            chunk.map { Checksum(of: bytes[places[$0]..<places[$0 + 1]]) }
        }.flatMap { $0 }
        return Outline(
            events: events, inside: inside, byteCount: bytes.count, digests: ownDigests(jobs: jobs),
            pieces: knownPieces.first + pieces + knownPieces.last)
    }
}
