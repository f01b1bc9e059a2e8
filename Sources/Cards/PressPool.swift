import Diagnostics
import Graphics
import Synchronization

/// As many presses as there are threads that draw at a time: each is one thread's for as long as that draws with it.
final class PressPool: Sendable {
    private let idle = Mutex<[Bench]>([])

    private final class Bench: Sendable {
        let press = Mutex<Press?>(nil)
    }

    /// Throws if the fonts can't be read any more, and what the body throws.
    func with<Drawn: Sendable>(
        _ fonts: FontLibrary, _ draw: @Sendable (Press) throws(Failure) -> Drawn
    ) throws(Failure) -> Drawn {
        let bench = idle.withLock { $0.popLast() } ?? Bench()
        defer { idle.withLock { $0.append(bench) } }
        return try bench.press.withLock { press throws(Failure) in
            if let press { return try draw(press) }
            let made = try Press(fonts)
            press = made
            return try draw(made)
        }
    }
}
