/// Everything a command may touch outside itself.
public struct World: Sendable {
    public var disk: Disk
    /// Seconds since 1970, with their fraction.
    public var now: @Sendable () -> Double
    public var environment: [String: String]
    public var processors: Int
    /// Where the running program lies.
    public var executable: String
    /// Opens what comes in, for a command that works until its end or until the process is asked to stop: from then on
    /// such a wish ends the feed rather than the process. To be called before there are other threads.
    public var openInput: @Sendable () throws(DiskError) -> Feed
    /// The wish that a command end which goes on until then. To be called before there are other threads.
    public var openStop: @Sendable () throws(DiskError) -> StopSignal
    /// Shows an address in the browser of whoever sits here.
    public var browse: @Sendable (_ address: String) throws(DiskError) -> Void
    public var output: Stream
    public var errors: Stream

    public init(
        disk: Disk, now: @escaping @Sendable () -> Double, environment: [String: String], processors: Int,
        executable: String, openInput: @escaping @Sendable () throws(DiskError) -> Feed = { Feed.empty },
        openStop: @escaping @Sendable () throws(DiskError) -> StopSignal = { .never },
        browse: @escaping @Sendable (_ address: String) throws(DiskError) -> Void = { _ in },
        output: Stream, errors: Stream
    ) {
        self.disk = disk
        self.now = now
        self.environment = environment
        self.processors = processors
        self.executable = executable
        self.openInput = openInput
        self.openStop = openStop
        self.browse = browse
        self.output = output
        self.errors = errors
    }

    /// Somewhere text goes, and whether a person is reading it there.
    public struct Stream: Sendable {
        public var isTerminal: Bool
        public var columns: Int
        /// Answers false once nobody reads any more, which is no failure; a full disk is.
        public var put: @Sendable (_ bytes: [UInt8]) throws(DiskError) -> Bool

        public init(
            isTerminal: Bool, columns: Int, put: @escaping @Sendable (_ bytes: [UInt8]) throws(DiskError) -> Bool
        ) {
            self.isTerminal = isTerminal
            self.columns = columns
            self.put = put
        }

        /// Writes a text, whether or not somebody reads it.
        public func write(_ text: String) throws(DiskError) { _ = try put(Array(text.utf8)) }
    }
}

extension World {
    /// Writes to where errors go. If that can't be done there is nowhere left to say so.
    public func complain(_ text: String) {
        guard !text.isEmpty else { return }
        try? errors.write(text)
    }
}
