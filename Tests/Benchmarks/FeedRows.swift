import Foundation

/// Asking a server that takes its time for a thousand events, and taking in a webhook among ten thousand.
struct FeedRows {
    let folder: Scratch
    let playbill: String
    /// A Hi.Events of our own, in Python.
    let server: String
    let python: String

    func measure() throws -> [Row] { try pull() + [webhook()] }

    private func pull() throws -> [Row] {
        let server = try SlowServer([python, server, "--events", "1000", "--latency", "0.02"])
        defer { server.stop() }
        let runs = try (0..<3).map { _ in
            let project = try folder.fresh()
            try #"{"sources": [{"kind": "hi-events", "url": "\#(server.address)", "organizers": ["88"]}]}"#.write(
                toFile: "\(project)/playbill.json", atomically: true, encoding: .utf8)
            return try Run([playbill, "pull", "--project", project])
        }
        return [
            Row(
                name: "feeds: 1,000 events, a server of 20 ms", value: Measure.median(runs.map(\.milliseconds)) / 1000,
                unit: "s", bound: 8),
            Row(
                name: "feeds: its peak memory", value: runs.map(\.peakMegabytes).max() ?? 0, unit: "MB", bound: 200),
        ]
    }

    /// From the body to the published file that says it, which may be some time before the call has ended.
    private func webhook() throws -> Row {
        let project = try folder.fresh()
        try SampleSnapshot(count: 10_000).write(to: "\(project)/snapshot.json")
        try #"{"site": {"baseURL": "https://events.example.com"}}"#.write(
            toFile: "\(project)/playbill.json", atomically: true, encoding: .utf8)
        _ = try Run([playbill, "build", "--project", project])
        let runs = try (5000..<5005).map { number in
            let hook = try Hook(event: number, in: project)
            let status = "\(project)/public/embed/event-\(number)/status.json"
            let before = try String(contentsOfFile: status, encoding: .utf8)
            sync()
            return try Run(
                ["env", "HIEVENTS_WEBHOOK_SECRET=\(Hook.secret)", playbill, "webhook", hook.file, "--signature"]
                    + [hook.signature, "--project", project, "--build"]
            ) { (try? String(contentsOfFile: status, encoding: .utf8)) != before }
        }
        let ended = Int(Measure.median(runs.map(\.milliseconds)))
        return Row(
            name: "feeds: a status told, of 10,000, on disk", value: Measure.median(runs.map(\.noted)), unit: "ms",
            bound: 400, comparison: "the call ends after \(ended) ms")
    }
}

/// A server that runs beside, until it is stopped.
private struct SlowServer {
    let address: String
    private let process = Process()
    private let input = Pipe()

    init(_ command: [String]) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let line = output.fileHandleForReading.availableData
        guard !line.isEmpty else { throw CocoaError(.fileReadUnknown) }
        address = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// It ends with its input.
    func stop() { try? input.fileHandleForWriting.close() }
}
