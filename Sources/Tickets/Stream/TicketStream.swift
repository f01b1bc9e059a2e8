import Catalog
import Diagnostics
import Effects
import Feeds
import JSON
import Synchronization

/// A worker: orders come in one a line, and for each a line goes out, in the same order, as long as somebody wants it.
public struct TicketStream: Sendable {
    public var project: TicketProject
    public var plan: TicketPlan
    public var settings: Settings
    /// Seconds, by a clock.
    public var now: @Sendable () -> Double
    /// Where whole lines go; answers false once nobody reads any more.
    public var put: @Sendable ([UInt8]) throws(DiskError) -> Bool
    /// Where what is no answer is said.
    public var log: @Sendable ([Diagnostic]) -> Void

    public struct Settings: Sendable {
        public var version: String
        public var jobs: Int
        public var shard: Shard?
        /// Whether what has changed on disk is read anew, or merely mentioned.
        public var reloads: Bool
        /// A longer line isn't read.
        public var mostBytes: Int

        public init(
            version: String, jobs: Int, shard: Shard? = nil, reloads: Bool = true, mostBytes: Int = 16 << 20
        ) {
            self.version = version
            self.jobs = jobs
            self.shard = shard
            self.reloads = reloads
            self.mostBytes = mostBytes
        }
    }

    public init(
        _ project: TicketProject, _ plan: TicketPlan, _ settings: Settings, now: @escaping @Sendable () -> Double,
        put: @escaping @Sendable ([UInt8]) throws(DiskError) -> Bool,
        log: @escaping @Sendable ([Diagnostic]) -> Void
    ) {
        self.project = project
        self.plan = plan
        self.settings = settings
        self.now = now
        self.put = put
        self.log = log
    }

    /// Answers all of a feed. Throws if it can't begin: then nothing has been put.
    public func run(_ feed: Feed) throws(Failure) -> Ending {
        let reloader = try Reloader(project, plan.request, reloads: settings.reloads, now: now())
        log(reloader.current.diagnostics.filter { $0.severity == .error })
        let desk = Desk(feed, put)
        var source = OrderSource(feed, self, reloader)
        desk.put([Answer(record: ready(reloader.current, reloads: 0))])
        pipeline(
            jobs: settings.jobs, window: 4 * settings.jobs, next: { source.next() },
            with: { [plan] in TicketMaker(plan) }, { [plan] maker, task in task.answer(by: maker, plan) },
            put: { desk.put($0) })
        let isComplete = source.isAtEnd && !desk.isClosed
        var counts = desk.counts
        counts.otherShards = source.otherShards
        desk.put([Answer(record: StreamRecords.summary(counts, isComplete: isComplete))])
        return Ending(
            counts: counts, isComplete: isComplete, isUnread: desk.isUnread, problem: source.problem ?? desk.problem)
    }

    func ready(_ loaded: TicketProject.Loaded, reloads: Int) -> JSON {
        StreamRecords.ready(
            settings.version, loaded, plan, jobs: settings.jobs, settings.shard, reloads: reloads)
    }
}

extension TicketStream {
    /// How many orders came to what.
    public struct Counts: Hashable, Sendable {
        public var (ok, unchanged, failed, worthRetrying) = (0, 0, 0, 0)
        public var (documents, bytes) = (0, 0)
        /// Orders that another shard answers.
        public var otherShards = 0

        public var orders: Int { ok + unchanged + failed }
    }

    /// How it ended.
    public struct Ending: Hashable, Sendable {
        public var counts: Counts
        /// Whether all that came was answered, up to its end.
        public var isComplete: Bool
        /// Whether it ended because nobody reads the answers any more.
        public var isUnread: Bool
        /// What kept it from reading or answering.
        public var problem: Diagnostic?
    }
}
