import Diagnostics
import Effects
import JSON

/// A worker: orders come in one a line, and for each a line goes out, in the same order, as long as somebody wants it.
public struct LineStream<Office: Sendable, Tool>: Sendable {
    private let settings: StreamSettings
    private let wording: StreamWording
    private let disk: Disk
    private let load: @Sendable (Disk) throws(Failure) -> Loaded<Office>
    private let ready: @Sendable (Office) -> [JSON.Member]
    private let tool: @Sendable () -> Tool
    private let answer: @Sendable (Tool, StreamLine, Office) -> Answer
    private let failed: @Sendable (Int, Failure) -> Answer

    /// `load` reads what things are made from, and is asked again when that has changed on `disk`; `ready` is what is said
    /// of it. Each thread makes a `tool` of its own, and answers lines with it; `failed` answers those that can't be read.
    public init(
        _ settings: StreamSettings, _ wording: StreamWording, _ disk: Disk,
        load: @escaping @Sendable (Disk) throws(Failure) -> Loaded<Office>,
        ready: @escaping @Sendable (Office) -> [JSON.Member], with tool: @escaping @Sendable () -> Tool,
        answer: @escaping @Sendable (Tool, StreamLine, Office) -> Answer,
        failed: @escaping @Sendable (Int, Failure) -> Answer
    ) {
        self.settings = settings
        self.wording = wording
        self.disk = disk
        self.load = load
        self.ready = ready
        self.tool = tool
        self.answer = answer
        self.failed = failed
    }

    /// Answers all of a feed. Throws if it can't begin: then nothing has been put.
    public func run(_ feed: Feed) throws(Failure) -> StreamEnding {
        let reloader = try Reloader(disk, reloads: settings.reloads, now: settings.now(), wording, load)
        settings.log(reloader.current.diagnostics.filter { $0.severity == .error })
        let desk = Desk(feed, settings.put)
        let record = { (loaded: Loaded<Office>, reloads: Int) in
            StreamRecords.ready(loaded, settings, own: ready(loaded.office), reloads: reloads)
        }
        var source = LineSource(feed, settings, wording, reloader, ready: record)
        desk.put([Answer(record(reloader.current, 0))])
        pipeline(
            jobs: settings.jobs, window: 4 * settings.jobs, next: { source.next() }, with: tool,
            { [answer, failed] tool, task in
                switch task {
                case .record(let record): Answer(record)
                case .failed(let number, let failure): failed(number, failure)
                case .line(let line, let office): answer(tool, line, office)
                }
            },
            put: { desk.put($0) })
        let isComplete = source.isAtEnd && !desk.isClosed
        var counts = desk.counts
        counts.otherShards = source.otherShards
        desk.put([Answer(StreamRecords.summary(counts, isComplete: isComplete, pieces: wording.pieces))])
        return StreamEnding(
            counts: counts, isComplete: isComplete, isUnread: desk.isUnread, problem: source.problem ?? desk.problem)
    }
}

/// How a stream goes about it, and what of the world it touches.
public struct StreamSettings: Sendable {
    public var version: String
    public var jobs: Int
    public var shard: Shard?
    /// Whether what has changed on disk is read anew, or merely mentioned.
    public var reloads: Bool
    /// A longer line isn't read.
    public var mostBytes: Int
    /// Seconds, by a clock.
    public var now: @Sendable () -> Double
    /// Where whole lines go; answers false once nobody reads any more.
    public var put: @Sendable ([UInt8]) throws(DiskError) -> Bool
    /// Where what is no answer is said.
    public var log: @Sendable ([Diagnostic]) -> Void

    public init(
        version: String, jobs: Int, shard: Shard? = nil, reloads: Bool = true, mostBytes: Int = 16 << 20,
        now: @escaping @Sendable () -> Double, put: @escaping @Sendable ([UInt8]) throws(DiskError) -> Bool,
        log: @escaping @Sendable ([Diagnostic]) -> Void
    ) {
        self.version = version
        self.jobs = jobs
        self.shard = shard
        self.reloads = reloads
        self.mostBytes = mostBytes
        self.now = now
        self.put = put
        self.log = log
    }
}

/// How a stream ended.
public struct StreamEnding: Hashable, Sendable {
    public var counts: StreamCounts
    /// Whether all that came was answered, up to its end.
    public var isComplete: Bool
    /// Whether it ended because nobody reads the answers any more.
    public var isUnread: Bool
    /// What kept it from reading or answering.
    public var problem: Diagnostic?
}
