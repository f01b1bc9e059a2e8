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
        if let text = arguments.value(.asOf) {
            guard let instant = Instant(text) else {
                throw Failure(
                    .usage,
                    [
                        .usage(
                            "usage.time", "--as-of is no date and time with an offset: “\(text)”",
                            hint: "write it like 2026-07-15T08:00:00+03:00")
                    ])
            }
            return instant
        }
        if let text = world.environment["SOURCE_DATE_EPOCH"] {
            guard let seconds = Int64(text), (0...253_402_300_799).contains(seconds) else {
                throw Failure(
                    .usage,
                    [
                        .usage(
                            "usage.time", "SOURCE_DATE_EPOCH is no number of seconds: “\(text)”",
                            hint: "set it to seconds since 1970, or unset it")
                    ])
            }
            return Instant(milliseconds: seconds * 1000)
        }
        return Instant(seconds: world.now().rounded(.down))
    }

    func jobs() throws(Failure) -> Int {
        guard let text = arguments.value(.jobs) else { return world.processors }
        guard let jobs = Int(text), (1...1024).contains(jobs) else {
            throw Failure(.usage, [.usage("usage.jobs", "--jobs takes a number from 1 to 1024, not “\(text)”")])
        }
        return jobs
    }

    /// One of the words a flag takes; the first if it isn't given.
    func choice<Choice: RawRepresentable & CaseIterable>(_ flag: String, _ type: Choice.Type, default usual: Choice)
        throws(Failure) -> Choice
    where Choice.RawValue == String {
        guard let text = arguments.value(flag) else { return usual }
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        throw Failure(
            .usage,
            [
                .usage(
                    "usage.choice", "\(flag) takes \(words.joined(separator: ", ")), not “\(text)”",
                    hint: NearName.hint(text, among: words))
            ])
    }
}
