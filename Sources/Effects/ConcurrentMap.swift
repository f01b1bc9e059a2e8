import Dispatch
import Synchronization

/// Does the same to every item on several threads; the results are in the order of the items. After a failure nothing
/// more is begun, and the failure of the earliest item that failed is thrown.
///
/// Inlinable and public, so that whoever uses it has a copy for its own types: most items take no longer than the rest of this.
@inlinable
public func concurrentMap<Item: Sendable, Result: Sendable, Problem: Error>(
    _ items: [Item], jobs: Int, _ transform: @Sendable (Item) throws(Problem) -> Result
) throws(Problem) -> [Result] {
    try concurrentMap(items, jobs: jobs, with: { () throws(Problem) in }) { _, item throws(Problem) in
        try transform(item)
    }
}

/// As above, for work that needs a tool which belongs to one thread: each makes its own, once.
@inlinable
public func concurrentMap<Item: Sendable, Tool, Result: Sendable, Problem: Error>(
    _ items: [Item], jobs: Int, with tool: @Sendable () throws(Problem) -> Tool,
    _ transform: @Sendable (Tool, Item) throws(Problem) -> Result
) throws(Problem) -> [Result] {
    guard !items.isEmpty else { return [] }
    guard jobs > 1, items.count > 1 else {
        let tool = try tool()
        return try items.map { item throws(Problem) in try transform(tool, item) }
    }
    let progress = Mutex(Progress<Result, Problem>(count: items.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
        var own: Tool?
        while let number = progress.withLock({ $0.next() }) {
            do throws(Problem) {
                if own == nil { own = try tool() }
                guard let own else { continue }
                let result = try transform(own, items[number])
                progress.withLock { $0.results[number] = result }
            } catch {
                progress.withLock { $0.fail(number, error) }
            }
        }
    }
    return try progress.withLock { progress throws(Problem) in try progress.finished() }
}

/// Does one thing here and the other meanwhile on a thread of its own, if there may be two. Unlike an item of a
/// `concurrentMap`, either may use several threads in its turn: dispatch gives none to maps inside of maps.
package func sideBySide<One, Other: Sendable>(
    jobs: Int, _ here: () -> One, _ meanwhile: @escaping @Sendable () -> Other
) -> (One, Other) {
    guard jobs > 1 else { return (here(), meanwhile()) }
    let elsewhere = Later(meanwhile)
    elsewhere.beginElsewhere()
    return (here(), elsewhere.result())
}

/// Does the same to both halves of a list side by side, or to all of it if there may not be two: within an item of a
/// `concurrentMap`, too.
package func inHalves<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (ArraySlice<Item>) -> Result
) -> [Result] {
    guard jobs > 1 else { return [transform(items[...])] }
    let middle = items.count / 2
    let (first, second) = sideBySide(jobs: jobs, { transform(items[..<middle]) }, { transform(items[middle...]) })
    return [first, second]
}

@usableFromInline
struct Progress<Result: Sendable, Problem: Error>: Sendable {
    @usableFromInline var results: [Result?]
    @usableFromInline var begun = 0
    @usableFromInline var failure: (number: Int, problem: Problem)?

    @inlinable
    init(count: Int) {
        results = Array(repeating: nil, count: count)
    }

    @inlinable
    mutating func next() -> Int? {
        guard failure == nil, begun < results.count else { return nil }
        defer { begun += 1 }
        return begun
    }

    @inlinable
    mutating func fail(_ number: Int, _ problem: Problem) {
        if let failure, failure.number < number { return }
        failure = (number, problem)
    }

    @inlinable
    func finished() throws(Problem) -> [Result] {
        if let failure { throw failure.problem }
        return results.compactMap { $0 }
    }
}
