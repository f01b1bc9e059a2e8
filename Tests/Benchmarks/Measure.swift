import Foundation

enum Measure {
    /// Milliseconds that a body takes.
    static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        return milliseconds(try clock.measure(body))
    }

    static func milliseconds(_ time: Duration) -> Double {
        Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
    }

    /// The median of several runs, after one that doesn't count.
    static func median(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
        try body()
        return median(try (0..<runs).map { _ in try milliseconds(body) })
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}

/// A command run to its end, and what the system says it took.
struct Run {
    let milliseconds: Double
    let peakMegabytes: Double
    /// When what was looked for had come about.
    let noted: Double

    struct Failed: Error {
        let command: [String]
        let status: Int32
    }

    /// Looks all the while for something to come about. Throws if the command can't be started or fails.
    init(_ command: [String], noting hasHappened: () -> Bool = { true }) throws {
        var process = pid_t()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        let clock = ContinuousClock()
        let start = clock.now
        guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
            throw Failed(command: command, status: -1)
        }
        var noted = clock.now
        while !hasHappened(), kill(process, 0) == 0, clock.now - start < .seconds(60) {
            usleep(500)
            noted = clock.now
        }
        var usage = rusage()
        var status: Int32 = 0
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        guard status == 0 else { throw Failed(command: command, status: status) }
        milliseconds = Measure.milliseconds(clock.now - start)
        self.noted = Measure.milliseconds(noted - start)
        peakMegabytes = Double(usage.ru_maxrss) / 1024
    }
}
