import Foundation

/// Building a site of 10,000 events, beside Hugo on the same snapshot with the same lists, in the same run.
struct SiteRows {
    let folder: Scratch
    let playbill: String
    let hugo: String
    /// The comparison site.
    let hugoSite: String

    func measure() throws -> [Row] {
        var rows = try rows(in: try folder.fresh(), on: "disk")
        let memory = "/dev/shm"
        if FileManager.default.isWritableFile(atPath: memory) {
            let root = "\(memory)/playbill-bench-\(ProcessInfo.processInfo.processIdentifier)"
            try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
            rows += try self.rows(in: root, on: "tmpfs")
            rows.append(try many(in: root))
            try FileManager.default.removeItem(atPath: root)
        }
        return rows
    }

    private func rows(in root: String, on disk: String) throws -> [Row] {
        try project(in: "\(root)/site", SampleSnapshot(count: 10_000))
        let ours = try (0..<3).map { try build("\(root)/site", to: "out\($0)") }
        let theirs = try hugoRuns(in: root)
        try project(in: "\(root)/site", SampleSnapshot(count: 10_000, renamed: 5000))
        let changed = try build("\(root)/site", to: "out2")
        let (seconds, memory) = (Measure.median(ours.map(\.milliseconds)) / 1000, ours.map(\.peakMegabytes).max() ?? 0)
        let comparison = theirs.map { runs -> (time: Double, memory: Double) in
            (Measure.median(runs.map(\.milliseconds)) / 1000, runs.map(\.peakMegabytes).max() ?? 0)
        }
        return [
            Row(
                name: "site: 10,000 events, \(disk)", value: seconds, unit: "s", bound: comparison.map { $0.time / 3 },
                comparison: comparison.map { "Hugo \(rounded($0.time)) s, \(rounded($0.time / seconds)) ×" }
                    ?? "Hugo is not here"),
            Row(
                name: "site: its peak memory", value: memory, unit: "MB", bound: comparison.map { $0.memory * 0.6 },
                comparison: comparison.map { "Hugo \(Int($0.memory)) MB" } ?? ""),
            Row(name: "site: one event changed, \(disk)", value: changed.milliseconds, unit: "ms", bound: 400),
        ]
    }

    /// Ten times as many events, beside the ten thousand in the same minute.
    private func many(in root: String) throws -> Row {
        let few = try build("\(root)/site", to: "few")
        try project(in: "\(root)/many", SampleSnapshot(count: 100_000))
        let many = try build("\(root)/many", to: "out")
        return Row(
            name: "site: 100,000 events, tmpfs", value: many.milliseconds / 1000, unit: "s",
            bound: rounded(11 * few.milliseconds / 1000),
            comparison:
                "\(rounded(many.milliseconds / few.milliseconds)) × as long as 10,000, \(Int(many.peakMegabytes)) MB")
    }

    private func project(in path: String, _ snapshot: SampleSnapshot) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try snapshot.write(to: "\(path)/snapshot.json")
        try #"{"site": {"title": "Uasin Gishu Chamber", "baseURL": "https://events.example.com"}}"#.write(
            toFile: "\(path)/playbill.json", atomically: true, encoding: .utf8)
    }

    private func build(_ project: String, to out: String) throws -> Run {
        // What others have written, or we before, is not ours to wait for.
        sync()
        return try Run([
            playbill, "build", "--project", project, "--out", "\(project)/\(out)", "--as-of", "2026-11-20T00:00:00Z",
        ])
    }

    /// Nil where there is no Hugo.
    private func hugoRuns(in root: String) throws -> [Run]? {
        guard FileManager.default.isExecutableFile(atPath: hugo), FileManager.default.fileExists(atPath: hugoSite)
        else {
            return nil
        }
        let site = "\(root)/hugo"
        try FileManager.default.copyItem(atPath: hugoSite, toPath: site)
        try FileManager.default.createDirectory(atPath: "\(site)/data", withIntermediateDirectories: true)
        try SampleSnapshot(count: 10_000).write(to: "\(site)/data/snapshot.json")
        return try (0..<3).map { number in
            sync()
            return try Run([hugo, "--quiet", "-s", site, "-d", "\(root)/hugo-out\(number)"])
        }
    }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
