import Catalog
import Diagnostics
import Effects

/// One call of a command: what it was given, and the world it may touch.
struct Invocation: Sendable {
    let world: World
    let arguments: Arguments
    let progress: ProgressLine

    /// The instant that counts as now: `--as-of`, else `SOURCE_DATE_EPOCH`, else the clock.
    func asOf() throws(Failure) -> Instant {
        if let given = arguments.value(.asOf).flatMap({ Instant($0) }) { return given }
        guard let text = world.environment["SOURCE_DATE_EPOCH"] else {
            return Instant(seconds: world.now().rounded(.down))
        }
        guard let seconds = Int64(text), (0...253_402_300_799).contains(seconds) else {
            throw .usage(
                .usage(
                    "usage.time", "SOURCE_DATE_EPOCH is no number of seconds: “\(text)”",
                    hint: "set it to seconds since 1970, or unset it"))
        }
        return Instant(milliseconds: seconds * 1000)
    }

    /// What counts as now for who works on: an instant that was given stands still.
    func clock() throws(Failure) -> @Sendable () -> Instant {
        if arguments.value(.asOf) != nil || world.environment["SOURCE_DATE_EPOCH"] != nil {
            let instant = try asOf()
            return { instant }
        }
        return { [now = world.now] in Instant(seconds: now().rounded(.down)) }
    }

    var jobs: Int { arguments.value(.jobs).flatMap { Int($0) } ?? world.processors }
}
