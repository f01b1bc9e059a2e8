import CLinux
import Glibc

extension Feed {
    /// Standard input, until SIGTERM comes.
    static func live() throws(DiskError) -> Feed {
        let input = try LiveInput()
        return Feed(
            next: { () throws(DiskError) in try input.next() }, isOver: { input.isOver(waiting: 0) },
            end: { input.end() })
    }
}

/// The signal is read from a descriptor like everything else that comes in: no handler, which could do next to nothing, and
/// would need a place to note it that all threads share.
private final class LiveInput: Sendable {
    private let signals: Int32
    private let wakes: Int32

    init() throws(DiskError) {
        var stops = sigset_t()
        sigemptyset(&stops)
        sigaddset(&stops, SIGTERM)
        // Threads that are made from now on have it from this one.
        pthread_sigmask(SIG_BLOCK, &stops, nil)
        signals = signalfd(-1, &stops, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
        wakes = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard signals >= 0, wakes >= 0 else { throw DiskError("read", LiveInput.name, errno) }
    }

    deinit {
        close(signals)
        close(wakes)
    }

    func next() throws(DiskError) -> Feed.Arrival {
        while true {
            if isOver(waiting: -1, forInput: true) { return .over }
            var failure: Int32 = 0
            let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let got = read(0, buffer.baseAddress, buffer.count)
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            if failure == EINTR || failure == EAGAIN { continue }
            guard failure == 0 else { throw DiskError("read", LiveInput.name, failure) }
            return part.isEmpty ? .end : .bytes(part)
        }
    }

    /// Never taken off their descriptors, so that whoever asks later finds them too.
    func isOver(waiting milliseconds: Int32, forInput: Bool = false) -> Bool {
        var polled = [signals, wakes, 0].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&polled, nfds_t(forInput ? 3 : 2), milliseconds) < 0, errno == EINTR {}
        return polled[0].revents != 0 || polled[1].revents != 0
    }

    func end() {
        var one: UInt64 = 1
        _ = write(wakes, &one, MemoryLayout<UInt64>.size)
    }

    private static let name = "standard input"
}
