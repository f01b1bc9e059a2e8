import Foundation
import Glibc

extension World {
    /// The real one.
    public static var live: World {
        World(
            disk: .live,
            now: { Date().timeIntervalSince1970 },
            environment: ProcessInfo.processInfo.environment,
            processors: max(1, ProcessInfo.processInfo.activeProcessorCount),
            executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "",
            openInput: { () throws(DiskError) in try .live() },
            openStop: { () throws(DiskError) in try .live() },
            browse: { address throws(DiskError) in try launch("xdg-open", [address]) },
            output: .live(1, "standard output"),
            errors: .live(2, "standard error"))
    }
}

extension World.Stream {
    /// An open descriptor of this process.
    static func live(_ descriptor: Int32, _ name: String) -> World.Stream {
        var size = winsize()
        let isTerminal = isatty(descriptor) == 1
        let hasSize = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return World.Stream(isTerminal: isTerminal, columns: hasSize ? Int(size.ws_col) : 100) {
            bytes throws(DiskError) in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR { continue }
                if written < 0, errno == EPIPE { return false }
                guard written > 0 else { throw DiskError("write", name, errno) }
                rest = rest.dropFirst(written)
            }
            return true
        }
    }
}
