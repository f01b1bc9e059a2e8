import Feeds
import Foundation

/// Reading and checking a snapshot of 10,000 events, beside plain Codable on the same bytes.
struct SnapshotRows {
    let folder: Scratch
    let playbill: String

    func measure() throws -> [Row] {
        let file = try snapshotFile()
        let data = try Data(contentsOf: URL(fileURLWithPath: file))
        let bytes = Array(data)
        let jobs = ProcessInfo.processInfo.activeProcessorCount

        var events = 0
        let read = Measure.median(of: 7) {
            events = Snapshot.read([Snapshot.Source(file: file, bytes: bytes)], jobs: jobs).catalog.events.count
        }
        let codable = try Measure.median(of: 5) { _ = try JSONDecoder().decode(CodableSnapshot.self, from: data) }
        let cut = Measure.median(of: 7) { _ = SnapshotCut(bytes).digests(jobs: jobs) }
        let checks = try (0..<5).map { _ in try Run([playbill, "check", "--source", file, "--quiet"]) }
        let size = "\(bytes.count / 1_000_000) MB, \(events) events"
        return [
            Row(
                name: "snapshot: decode and check (\(size))", value: read, unit: "ms", bound: 500,
                comparison:
                    "plain Codable without checks: \(Int(codable)) ms, \((codable / read * 10).rounded() / 10) times as long"
            ),
            Row(name: "snapshot: slice and hash", value: cut, unit: "ms", bound: 100),
            Row(
                name: "snapshot: playbill check, whole process", value: Measure.median(checks.map(\.milliseconds)),
                unit: "ms"),
            Row(
                name: "snapshot: playbill check, peak memory", value: checks.map(\.peakMegabytes).max() ?? 0,
                unit: "MB", bound: 450),
        ]
    }

    /// One of our own making, unless BENCH_SNAPSHOT names another.
    private func snapshotFile() throws -> String {
        if let given = ProcessInfo.processInfo.environment["BENCH_SNAPSHOT"] { return given }
        let file = "\(try folder.fresh())/snapshot.json"
        try SampleSnapshot(count: 10_000).write(to: file)
        return file
    }
}
