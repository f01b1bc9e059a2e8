import Diagnostics
import Effects
import Images
import Synchronization

/// The widths of one picture, which several threads ask for: whoever comes first decodes it for all.
final class SharedResizing: Sendable {
    private let place: String
    private let widths: [Int]
    private let disk: Disk
    private let made = Mutex<[Int: [UInt8]]>([:])

    init(place: String, widths: [Int], disk: Disk) {
        self.place = place
        self.widths = widths
        self.disk = disk
    }

    /// What was made is given away, so that no picture is kept longer than it is needed.
    func bytes(width: Int) throws(Failure) -> [UInt8] {
        try made.withLock { made throws(Failure) in
            if let bytes = made.removeValue(forKey: width) { return bytes }
            let source = try disk.contents(of: place) ?? []
            do throws(ImageProblem) {
                let resizer = try Resizer(source)
                let isFirst = made.isEmpty
                for other in isFirst ? widths : [] where other != width {
                    made[other] = try resizer.bytes(width: other)
                }
                return try resizer.bytes(width: width)
            } catch {
                throw Failure(.records, [error.diagnostic(place)])
            }
        }
    }
}
