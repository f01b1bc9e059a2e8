import Diagnostics
import Effects
import JSON
import Synchronization

/// A line to put, and what it counts for.
public struct Answer: Sendable {
    let bytes: [UInt8]
    let counts: StreamCounts

    public init(_ line: JSON, _ counts: StreamCounts = StreamCounts()) {
        bytes = line.bytes(.oneLine)
        self.counts = counts
    }
}

/// How many orders came to what.
public struct StreamCounts: Hashable, Sendable {
    public var (ok, unchanged, failed, worthRetrying) = (0, 0, 0, 0)
    public var (documents, bytes) = (0, 0)
    /// Orders that another shard answers.
    public var otherShards = 0

    public init() {}

    public var orders: Int { ok + unchanged + failed }

    mutating func add(_ other: StreamCounts) {
        ok += other.ok
        unchanged += other.unchanged
        failed += other.failed
        worthRetrying += other.worthRetrying
        documents += other.documents
        bytes += other.bytes
    }
}

/// Where answers are put, and counted when they are.
final class Desk: Sendable {
    private let feed: Feed
    private let write: @Sendable ([UInt8]) throws(DiskError) -> Bool
    private let state = Mutex(State())

    private struct State: Sendable {
        var counts = StreamCounts()
        var isUnread = false
        var problem: Diagnostic?
    }

    init(_ feed: Feed, _ write: @escaping @Sendable ([UInt8]) throws(DiskError) -> Bool) {
        self.feed = feed
        self.write = write
    }

    var counts: StreamCounts { state.withLock { $0.counts } }
    var isUnread: Bool { state.withLock { $0.isUnread } }
    var problem: Diagnostic? { state.withLock { $0.problem } }
    var isClosed: Bool { state.withLock { $0.isUnread || $0.problem != nil } }

    /// All of them at once; false once that is of no use, which ends the feed too.
    @discardableResult
    func put(_ answers: [Answer]) -> Bool {
        guard !isClosed else { return false }
        do throws(DiskError) {
            var bytes: [UInt8] = []
            for answer in answers { bytes += answer.bytes }
            let isRead = try write(bytes)
            state.withLock { state in
                for answer in answers where isRead { state.counts.add(answer.counts) }
                state.isUnread = !isRead
            }
        } catch {
            state.withLock { $0.problem = error.diagnostic }
        }
        if isClosed { feed.end() }
        return !isClosed
    }
}
