import Foundation

/// What people would use from PyPI, for comparable tickets and as many processes, in the same run.
struct PythonTickets {
    let python: String
    let library: String

    struct Pace: Decodable {
        var version: String
        var perSecond: Double
    }

    /// What so many processes make together; nil where the library isn't installed.
    func pace(processes: Int, orders: String, seconds: Int) throws -> Pace? {
        guard FileManager.default.isExecutableFile(atPath: python) else { return nil }
        let calls = try (0..<processes).map { _ in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: python)
            process.arguments = ["Tests/Benchmarks/python_tickets.py", library, orders, "\(seconds)"]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            return (process, output)
        }
        let paces = calls.compactMap { process, output -> Pace? in
            let text = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return try? JSONDecoder().decode(Pace.self, from: text)
        }
        guard paces.count == processes, let first = paces.first else { return nil }
        return Pace(version: first.version, perSecond: paces.reduce(0) { $0 + $1.perSecond })
    }
}
