import CMicroHTTPD
import Diagnostics
import Glibc
import Synchronization

/// Answers browsers on this machine, and nobody else.
public final class Server: Sendable {
    public let port: Int
    private let daemon = Daemon()
    /// What the daemon hands to its callbacks: it must outlive it.
    private let reception: Reception

    /// Starts at a port, or at any that is free for 0. Throws `Failure.environment` if somebody else has it. `answer` is called
    /// on the thread of each connection.
    public init(port wanted: Int, _ answer: @escaping @Sendable (Request) -> Answer) throws(Failure) {
        reception = Reception(answer)
        guard let port = daemon.start(port: UInt16(clamping: wanted), reception) else {
            throw Server.taken(wanted, errno)
        }
        self.port = port
        reception.open(Gatekeeper(port: port))
    }

    /// Answers nobody any more. Streams have to have ended, or to be about to.
    public func stop() { daemon.stop() }

    private static func taken(_ port: Int, _ error: Int32) -> Failure {
        let isTaken = error == EADDRINUSE
        return Failure(
            .environment,
            [
                Diagnostic(
                    .error, isTaken ? "preview.port" : "preview.listen",
                    isTaken
                        ? "somebody else answers at port \(port) already"
                        : "nothing can be served at port \(port): \(String(cString: strerror(error)))",
                    hint: "take another with --port, or leave it out")
            ])
    }
}

/// A running daemon, stopped once.
private final class Daemon: Sendable {
    private let running = Mutex<OpaquePointer?>(nil)

    deinit { stop() }

    /// The port; nil if it can't be had, and errno says why.
    func start(port: UInt16, _ reception: Reception) -> Int? {
        running.withLock { running in
            running = mhd_start_on_loopback(
                port, Daemon.mostConnections, answerRequest, Unmanaged.passUnretained(reception).toOpaque())
            return running.map { Int(mhd_port($0)) }
        }
    }

    func stop() {
        running.withLock { running in
            guard let daemon = running else { return }
            running = nil
            MHD_stop_daemon(daemon)
        }
    }

    private static let mostConnections: UInt32 = 512
}
