import CLinux
import Glibc

/// The wish that a command come to its end, as a descriptor: whoever waits for anything else waits for this as well.
public struct StopSignal: Sendable {
    /// Ready to be read once there is the wish; never read from. Negative if nobody can have it.
    public let descriptor: Int32

    public init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    public static let never = StopSignal(descriptor: -1)

    /// That somebody presses Ctrl-C, or the system asks the process to go. To be called before there are other threads, and
    /// once: it is open until the process ends.
    static func live() throws(DiskError) -> StopSignal {
        var stops = sigset_t()
        sigemptyset(&stops)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&stops, signal) }
        // Threads that are made from now on have it from this one.
        pthread_sigmask(SIG_BLOCK, &stops, nil)
        let descriptor = signalfd(-1, &stops, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
        guard descriptor >= 0 else { throw DiskError("read", "signals", errno) }
        return StopSignal(descriptor: descriptor)
    }
}
