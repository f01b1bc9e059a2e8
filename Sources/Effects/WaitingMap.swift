import Synchronization

/// As `concurrentMap`, for work that waits more than it computes: each job has a thread of its own, however few processors
/// there are. After a failure no more than what is under way is done, and the failure of the earliest item is thrown.
package func waitingMap<Item: Sendable, Value: Sendable, Problem: Error>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) throws(Problem) -> Value
) throws(Problem) -> [Value] {
    guard jobs > 1, items.count > 1 else { return try items.map { item throws(Problem) in try transform(item) } }
    let hands = min(jobs, items.count)
    let gathered = Mutex(Gathered<Value, Problem>())
    var rest = items[...]
    pipeline(
        jobs: hands, window: 2 * hands, next: { rest.popFirst() }, with: {},
        { _, item in Result { () throws(Problem) in try transform(item) } },
        put: { results in gathered.withLock { $0.add(results) } })
    return try gathered.withLock { gathered throws(Problem) in
        if let problem = gathered.problem { throw problem }
        return gathered.values
    }
}

private struct Gathered<Value: Sendable, Problem: Error>: Sendable {
    private(set) var values: [Value] = []
    private(set) var problem: Problem?

    /// Answers false once there is a failure.
    mutating func add(_ results: [Result<Value, Problem>]) -> Bool {
        for result in results where problem == nil {
            switch result {
            case .success(let value): values.append(value)
            case .failure(let failure): problem = failure
            }
        }
        return problem == nil
    }
}
