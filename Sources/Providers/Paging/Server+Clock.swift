import Catalog
import Fetching
import Synchronization

/// The time that a server itself says it was when it first answered.
final class ServerClock: Sendable {
    private let first = Mutex<Instant?>(nil)

    var instant: Instant? { first.withLock { $0 } }

    fileprivate func note(_ answer: Answer) {
        guard let instant = answer.headers["x-page-generated"].flatMap({ Instant($0) }) else { return }
        first.withLock { first in first = first ?? instant }
    }
}

extension Server {
    /// The same, with what its answers say of the time noted.
    func noting(_ clock: ServerClock) -> Server {
        Server(name: name) { [get] path, query, kind throws(FetchError) in
            let answer = try get(path, query, kind)
            clock.note(answer)
            return answer
        }
    }
}
