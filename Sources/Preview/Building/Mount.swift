import Diagnostics
import Publishing
import Synchronization

/// The files of one site, be it the project's or that of a story, below one folder of the preview.
final class Mount: Sendable {
    private let make: @Sendable () throws(Failure) -> Telling
    /// The folder it is shown in, as makings name it.
    private let folder: String
    private let makings: Makings
    private let before: [String: Showing]
    private let state = Mutex<State?>(nil)

    private struct State: Sendable {
        var showings: [String: Showing]
        var headers: SiteHeaders
        var now: Int64?
        var failure: Failure?
    }

    /// Nothing is asked of `make` before the first file is. What hasn't changed since `before` isn't made again.
    init(
        _ folder: String = "", after before: Mount? = nil, _ makings: Makings,
        _ make: @escaping @Sendable () throws(Failure) -> Telling
    ) {
        self.folder = folder
        self.before = before?.state.withLock { $0 }?.showings ?? before?.before ?? [:]
        self.makings = makings
        self.make = make
    }

    /// Why there are none, or only old ones.
    var failure: Failure? { current.failure }

    /// The instant that counts as now there, if that isn't the present.
    var now: Int64? { current.now }

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
        var now: Int64?
        var failure: Failure?
        do throws(Failure) {
            let telling = try make()
            now = telling.now
            showings.reserveCapacity(telling.outputs.count)
            for output in telling.outputs {
                let known = before[output.path.text]
                showings[output.path.text] =
                    known.flatMap { $0.holds(output) ? $0 : nil } ?? Showing(output, folder, after: known, makings)
            }
        } catch {
            failure = error
            showings = before
        }
        let rules = failure == nil ? showings["_headers"]?.shown : showings["_headers"]?.known
        return State(showings: showings, headers: SiteHeaders(rules?.bytes ?? []), now: now, failure: failure)
    }
}
