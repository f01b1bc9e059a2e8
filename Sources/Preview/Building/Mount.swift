import Diagnostics
import Publishing
import Synchronization

/// The files of one site, be it the project's or that of a story, below one folder of the preview.
final class Mount: Sendable {
    private let make: @Sendable () throws(Failure) -> [Output]
    private let makings: Makings
    private let before: [String: Showing]
    private let state = Mutex<State?>(nil)

    private struct State: Sendable {
        var showings: [String: Showing]
        var headers: SiteHeaders
        var failure: Failure?
    }

    /// Nothing is asked of `make` before the first file is. What hasn't changed since `before` isn't made again.
    init(
        after before: Mount? = nil, _ makings: Makings, _ make: @escaping @Sendable () throws(Failure) -> [Output]
    ) {
        self.before = before?.state.withLock { $0 }?.showings ?? before?.before ?? [:]
        self.makings = makings
        self.make = make
    }

    /// Why there are none, or only old ones.
    var failure: Failure? { current.failure }

    var headers: SiteHeaders { current.headers }

    var paths: [String] { current.showings.keys.sorted() }

    subscript(path: String) -> Showing? { current.showings[path] }

    private var current: State {
        state.withLock { state in
            if let state { return state }
            let made = gather()
            state = made
            return made
        }
    }

    private func gather() -> State {
        var showings: [String: Showing] = [:]
        var failure: Failure?
        do throws(Failure) {
            let outputs = try make()
            showings.reserveCapacity(outputs.count)
            for output in outputs {
                let known = before[output.path.text]
                showings[output.path.text] =
                    known.flatMap { $0.holds(output) ? $0 : nil } ?? Showing(output, after: known, makings)
            }
        } catch {
            failure = error
            showings = before
        }
        let rules = failure == nil ? showings["_headers"]?.shown : showings["_headers"]?.known
        return State(showings: showings, headers: SiteHeaders(rules?.bytes ?? []), failure: failure)
    }
}
