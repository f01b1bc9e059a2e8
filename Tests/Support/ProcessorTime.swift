import Glibc

/// How long this thread computes for something. Unlike the time by the clock it says the same whatever else the machine does.
public func processorTime(_ body: () throws -> Void) rethrows -> Duration {
    let start = processorTimeOfThisThread
    try body()
    return processorTimeOfThisThread - start
}

private var processorTimeOfThisThread: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
