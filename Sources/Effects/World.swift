/// Everything a command may touch outside itself.
public struct World: Sendable {
    public var disk: Disk
    /// Seconds since 1970, with their fraction.
    public var now: @Sendable () -> Double
    public var environment: [String: String]
    public var processors: Int
    /// Where the running program lies.
    public var executable: String
    public var output: Stream
    public var errors: Stream

    public init(
        disk: Disk, now: @escaping @Sendable () -> Double, environment: [String: String], processors: Int,
        executable: String, output: Stream, errors: Stream
    ) {
        self.disk = disk
        self.now = now
        self.environment = environment
        self.processors = processors
        self.executable = executable
        self.output = output
        self.errors = errors
    }

    /// Somewhere text goes, and whether a person is reading it there.
    public struct Stream: Sendable {
        public var isTerminal: Bool
        public var columns: Int
        /// Nobody reading any more is no failure; a full disk is.
        public var write: @Sendable (_ text: String) throws(DiskError) -> Void

        public init(
            isTerminal: Bool, columns: Int, write: @escaping @Sendable (_ text: String) throws(DiskError) -> Void
        ) {
            self.isTerminal = isTerminal
            self.columns = columns
            self.write = write
        }
    }
}

extension World {
    /// Writes to where errors go. If that can't be done there is nowhere left to say so.
    public func complain(_ text: String) {
        guard !text.isEmpty else { return }
        try? errors.write(text)
    }
}
