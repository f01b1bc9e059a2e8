import Dispatch
import JSON
import Synchronization

/// Tells all browsers that there is another edition, by server-sent events.
public final class Announcements: Sendable {
    /// Of this run of the preview: a browser may have been open since another.
    let run: String
    private let state = Mutex(State())

    private struct State: Sendable {
        var edition = 0
        var isOver = false
        /// Of those who listen, by numbers of theirs.
        var wakes: [Int: DispatchSemaphore] = [:]
        var listeners = 0
    }

    public init(run: String) {
        self.run = run
    }

    public func announce(_ edition: Int) {
        state.withLock { state in
            state.edition = edition
            for wake in state.wakes.values { wake.signal() }
        }
    }

    /// Lets all streams come to their end.
    public func end() {
        state.withLock { state in
            state.isOver = true
            for wake in state.wakes.values { wake.signal() }
        }
    }

    /// What a browser listens to: first where things are, then what comes, and a sign of life in between.
    func listen() -> @Sendable () -> [UInt8]? {
        let listener = Listener(self)
        return { listener.next() }
    }

    fileprivate func join(_ wake: DispatchSemaphore) -> Int {
        state.withLock { state in
            state.listeners += 1
            state.wakes[state.listeners] = wake
            return state.listeners
        }
    }

    fileprivate func leave(_ number: Int) { _ = state.withLock { $0.wakes.removeValue(forKey: number) } }

    /// Nil once it is over.
    fileprivate var current: Int? { state.withLock { $0.isOver ? nil : $0.edition } }
}

/// One browser that listens: gone when its connection is.
private final class Listener: Sendable {
    private let announcements: Announcements
    private let wake = DispatchSemaphore(value: 0)
    private let number: Int
    private let told = Mutex<Int?>(nil)

    init(_ announcements: Announcements) {
        self.announcements = announcements
        number = announcements.join(wake)
    }

    deinit { announcements.leave(number) }

    func next() -> [UInt8]? {
        while let edition = announcements.current {
            if told.withLock({ $0 != edition }) {
                told.withLock { $0 = edition }
                let data: JSON = ["run": .string(announcements.run), "edition": .int(edition)]
                return Array("event: edition\ndata: \(data.text(.oneLine))\n\n".utf8)
            }
            // Nobody notices that a browser has gone until something is sent to it.
            if wake.wait(timeout: .now() + .seconds(15)) == .timedOut { return Array(": \n\n".utf8) }
        }
        return nil
    }
}
