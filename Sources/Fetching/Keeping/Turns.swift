import Crypto
import Effects

/// When one server was or will be asked, by all processes that share a folder: its budget is for all of them.
struct Turns: Sendable {
    private let disk: Disk
    private let path: String

    init(_ disk: Disk, _ path: String) {
        self.disk = disk
        self.path = path
    }

    /// Takes the next turn and says how many seconds it is until then; nil if there is no telling, since the file can't be
    /// read or written.
    func wait(budget: Int, now: Double) -> Double? {
        do throws(DiskError) {
            let lock = try disk.waitForLock("\(path).lock", seconds: 20)
            return try withExtendedLifetime(lock) { () throws(DiskError) in
                var pace = Pace(budget: budget, turns: try read(now: now))
                let turn = pace.turn(now: now)
                try write(pace.turns)
                return turn - now
            }
        } catch {
            return nil
        }
    }

    /// Of a clock that was set back there may be some that lie far ahead: those say nothing.
    private func read(now: Double) throws(DiskError) -> [Double] {
        guard try disk.status(path) != nil else { return [] }
        return String(decoding: try disk.read(path), as: UTF8.self).split(separator: "\n")
            .compactMap { Double($0) }.filter { $0 < now + Turns.farthest }.sorted()
    }

    /// Cut short by a process that was killed it is one question too many, or too few.
    private func write(_ turns: [Double]) throws(DiskError) {
        try disk.replace(path, Array(turns.map { "\($0)\n" }.joined().utf8), .secret)
    }

    private static let farthest = 1800.0
}

extension Keeper {
    /// Those of a server.
    func turns(_ server: Endpoint) -> Turns {
        Turns(disk, "\(folder)/turns-\(Digest(of: server.origin.utf8).hex.prefix(12))")
    }
}
