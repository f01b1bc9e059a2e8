import Diagnostics
import Effects
import Images
import Synchronization

/// The widths of one picture, which several threads ask for: whoever comes first decodes it for all.
final class SharedResizing: Sendable {
    private let place: String
    private let widths: [Int]
    private let disk: Disk
    private let made = Mutex(Made())

    private struct Made: ~Copyable {
        var bytes: [Int: [UInt8]] = [:]
        /// What is wrong with the picture is wrong with it in all widths.
        var failure: Failure?
    }

    init(place: String, widths: [Int], disk: Disk) {
        self.place = place
        self.widths = widths
        self.disk = disk
    }

    /// What was made is given away, so that no picture is kept longer than it is needed.
    func bytes(width: Int) throws(Failure) -> [UInt8] {
        try made.withLock { made throws(Failure) in
            if let bytes = made.bytes.removeValue(forKey: width) { return bytes }
            if let failure = made.failure { throw failure }
            let source = try disk.contents(of: place) ?? []
            do throws(ImageProblem) {
                let resizer = try Resizer(source)
                let isFirst = made.bytes.isEmpty
                for other in isFirst ? widths : [] where other != width {
                    made.bytes[other] = try resizer.bytes(width: other)
                }
                return try resizer.bytes(width: width)
            } catch {
                let failure = Failure(.records, [error.diagnostic(place)])
                made.failure = failure
                throw failure
            }
        }
    }
}
