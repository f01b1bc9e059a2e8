import Dispatch
import Foundation
import Synchronization

/// Works on what comes in on several threads, and hands the results out in the order in which it came, each as soon as its
/// turn comes.
///
/// `next` is called here, one call after the other, until it answers nil; each thread makes a tool of its own; `put` gets
/// what is ready, one call at a time, and answers false for no more. No more than `window` items are under way: as many as
/// are in memory, whatever their number.
package func pipeline<Item: Sendable, Tool, Result: Sendable>(
    jobs: Int, window: Int, next: () -> Item?, with tool: @escaping @Sendable () -> Tool,
    _ work: @escaping @Sendable (Tool, Item) -> Result, put: @escaping @Sendable ([Result]) -> Bool
) {
    let line = Line<Item, Result>(window: max(1, window), put: put)
    let hands = max(1, jobs)
    for _ in 0..<hands { Thread.detachNewThread { line.serve(tool, work) } }
    while line.waitForRoom(), let item = next() { line.add(item) }
    line.close(hands)
}

/// What is under way between the one who brings it, those who work on it and the one who takes it.
private final class Line<Item: Sendable, Result: Sendable>: Sendable {
    private let room = DispatchSemaphore(value: 0)
    private let work = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private let state: Mutex<LineState<Item, Result>>
    private let put: @Sendable ([Result]) -> Bool

    init(window: Int, put: @escaping @Sendable ([Result]) -> Bool) {
        // Not made with that value: one that goes while it has less than it was made with is taken for a mistake.
        for _ in 0..<window { room.signal() }
        state = Mutex(LineState(window: window))
        self.put = put
    }

    /// False once nobody takes anything any more.
    func waitForRoom() -> Bool {
        room.wait()
        return state.withLock { !$0.isRefused }
    }

    func add(_ item: Item) {
        state.withLock { $0.add(item) }
        work.signal()
    }

    /// Waits for all that is under way.
    func close(_ hands: Int) {
        for _ in 0..<hands { work.signal() }
        for _ in 0..<hands { ended.wait() }
    }

    func serve<Tool>(_ make: () -> Tool, _ body: (Tool, Item) -> Result) {
        let tool = make()
        while true {
            work.wait()
            guard let (number, item) = state.withLock({ $0.take() }) else { break }
            let result = body(tool, item)
            state.withLock { $0.results[number % $0.results.count] = result }
            handOut()
        }
        ended.signal()
    }

    /// Whoever has just finished something hands out what is ready, unless another is at it, who then does it all.
    private func handOut() {
        while let ready = state.withLock({ $0.ready() }) {
            let isWanted = ready.isWanted && put(ready.results)
            let places = state.withLock { $0.handedOut(ready.results.count, isWanted: isWanted) }
            for _ in 0..<places { room.signal() }
        }
    }
}

private struct LineState<Item: Sendable, Result: Sendable>: Sendable {
    private var items: [Item?]
    private var added = 0
    private var taken = 0
    private var handed = 0
    /// Of what was handed out, as far as nobody has been told of the room there is again.
    private var freed = 0
    private var isHandingOut = false
    private(set) var isRefused = false
    /// Both are rings of as many places as may be under way.
    var results: [Result?]

    init(window: Int) {
        items = Array(repeating: nil, count: window)
        results = Array(repeating: nil, count: window)
    }

    mutating func add(_ item: Item) {
        items[added % items.count] = item
        added += 1
    }

    /// Nil if there is nothing left: woken for nothing means that it is over.
    mutating func take() -> (number: Int, item: Item)? {
        guard taken < added, let item = items[taken % items.count] else { return nil }
        items[taken % items.count] = nil
        defer { taken += 1 }
        return (taken, item)
    }

    /// Nil if the next one isn't ready, or somebody else is handing out.
    mutating func ready() -> (results: [Result], isWanted: Bool)? {
        guard !isHandingOut else { return nil }
        var ready: [Result] = []
        while handed < added, let result = results[handed % results.count] {
            ready.append(result)
            results[handed % results.count] = nil
            handed += 1
        }
        guard !ready.isEmpty else { return nil }
        isHandingOut = true
        return (ready, !isRefused)
    }

    /// How much room to tell of: who brings things is woken when half of it is empty, and not for each.
    mutating func handedOut(_ count: Int, isWanted: Bool) -> Int {
        isHandingOut = false
        if !isWanted { isRefused = true }
        freed += count
        guard 2 * freed >= items.count || isRefused else { return 0 }
        defer { freed = 0 }
        return freed
    }
}
