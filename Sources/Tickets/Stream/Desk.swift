import Diagnostics
import Effects
import JSON
import Synchronization

/// A line to put, and what it counts for.
struct Answer: Sendable {
    let bytes: [UInt8]
    var counts = TicketStream.Counts()

    init(record: JSON) {
        bytes = record.bytes(.oneLine)
    }

    init(_ result: TicketResult, line: Int, _ plan: TicketPlan) {
        bytes = result.json(line: line, isPerTicket: plan.isPerTicket).bytes(.oneLine)
        switch result.status {
        case .ok: counts.ok = 1
        case .unchanged: counts.unchanged = 1
        case .failed: counts.failed = 1
        }
        counts.worthRetrying = result.isWorthRetrying ? 1 : 0
        counts.documents = result.documents.count
        counts.bytes = result.documents.reduce(0) { $0 + $1.byteCount }
    }
}

/// Where answers are put, and counted when they are.
final class Desk: Sendable {
    private let feed: Feed
    private let write: @Sendable ([UInt8]) throws(DiskError) -> Bool
    private let state = Mutex(State())

    private struct State: Sendable {
        var counts = TicketStream.Counts()
        var isUnread = false
        var problem: Diagnostic?
    }

    init(_ feed: Feed, _ write: @escaping @Sendable ([UInt8]) throws(DiskError) -> Bool) {
        self.feed = feed
        self.write = write
    }

    var counts: TicketStream.Counts { state.withLock { $0.counts } }
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

extension TicketStream.Counts {
    fileprivate mutating func add(_ other: TicketStream.Counts) {
        ok += other.ok
        unchanged += other.unchanged
        failed += other.failed
        worthRetrying += other.worthRetrying
        documents += other.documents
        bytes += other.bytes
    }
}
