import Synchronization

/// Something that is found once and stays as it was found first. As the library's `AtomicLazyReference`, of which the
/// compiler makes no copy for each type, so that each who asks goes through the generic one.
public struct Once<Thing: AnyObject & Sendable>: ~Copyable, Sendable {
    /// Holds on to the thing, if there is one.
    @usableFromInline let found = Atomic<Unmanaged<Thing>?>(nil)

    @inlinable
    public init() {}

    deinit { found.load(ordering: .acquiring)?.release() }

    /// Nil as long as nobody has stored one.
    @inlinable
    public func load() -> Thing? { found.load(ordering: .acquiring)?.takeUnretainedValue() }

    /// Answers what is there from now on: what another thread has stored before, if one has.
    @inlinable
    public func storeIfNil(_ thing: Thing) -> Thing {
        let own = Unmanaged.passRetained(thing)
        let (isStored, first) = found.compareExchange(
            expected: nil, desired: own, successOrdering: .acquiringAndReleasing, failureOrdering: .acquiring)
        guard !isStored, let first else { return thing }
        own.release()
        return first.takeUnretainedValue()
    }
}
