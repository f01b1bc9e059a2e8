import Effects

/// Does the same in as many threads at once, and waits for all of them.
func inThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    _ = waitingMap(Array(0..<count), jobs: count) { _ in body() }
}
