import Foundation
import Synchronization

#if DEBUG
/// Without optimisation every call takes several times as much.
private let stackSize = 8 << 20
#else
private let stackSize = 512 << 10
#endif

/// What a body says on the smallest stack that threads have here.
func onSmallStack(_ body: @escaping @Sendable () -> String) -> String {
    let result = Mutex("")
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        let text = body()
        result.withLock { $0 = text }
        done.signal()
    }
    thread.stackSize = stackSize
    thread.start()
    done.wait()
    return result.withLock { $0 }
}
