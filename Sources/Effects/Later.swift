import Dispatch
import Synchronization

/// Something done once, by whoever comes to it first: a thread that has begun it meanwhile, or who needs it.
package final class Later<Value: Sendable>: Sendable {
    private let work: @Sendable () -> Value
    private let value = Mutex<Value?>(nil)

    package init(_ work: @escaping @Sendable () -> Value) {
        self.work = work
    }

    /// Leaves it to another thread, if there is one that has nothing to do.
    package func beginElsewhere() {
        DispatchQueue.global().async { [self] in _ = result() }
    }

    /// Waits if it has been begun, else does it here.
    package func result() -> Value {
        value.withLock { value in
            let result = value ?? work()
            value = result
            return result
        }
    }
}
