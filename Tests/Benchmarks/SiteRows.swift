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
        if let memory = Scratch.memory {
            let root = "\(memory)/playbill-bench-\(ProcessInfo.processInfo.processIdentifier)"
            try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
            rows += try self.rows(in: root, on: "tmpfs")
            // What is kept in memory has only so many files.
            try FileManager.default.removeItem(atPath: root)
            rows.append(try many(in: root))
            try FileManager.default.removeItem(atPath: root)
        }
        return rows
    }

    private func rows(in root: String, on disk: String) throws -> [Row] {
        let (site, plain) = ("\(root)/site", "\(root)/plain")
        try project(in: site, SampleSnapshot(count: 10_000))
        try project(in: plain, SampleSnapshot(count: 10_000), widgets: false)
        let comparison = try comparison(in: root)
        var (ours, less, theirs): ([Run], [Run], [Run]) = ([], [], [])
        // In turn: a machine that others use, too, is faster at one time than at another.
        for number in 0..<5 {
            less.append(try build(plain, to: "out\(number)"))
            if let comparison { theirs.append(try hugo(comparison, to: "\(root)/hugo-out\(number)")) }
            ours.append(try build(site, to: "out\(number)"))
        }
        let hugo = comparison.map { _ in Measure.median(theirs.map(\.milliseconds)) / 1000 }
        let beside = { (runs: [Run], times: Double, name: String) in
            let seconds = Measure.median(runs.map(\.milliseconds)) / 1000
            return Row(
                name: "site: 10,000 events\(name), \(disk)", value: seconds, unit: "s", bound: hugo.map { $0 / times },
                comparison: hugo.map { "Hugo \(rounded($0)) s, \(rounded($0 / seconds)) ×" } ?? "Hugo is not here")
        }
        let shares = zip(ours, less).map { $0.milliseconds / $1.milliseconds }
        return [
            beside(less, 3, " without widgets"), beside(ours, 2.5, ""),
            Row(name: "site: as long as without widgets", value: Measure.median(shares), unit: "×", bound: 1.6),
            Row(
                name: "site: its peak memory", value: SiteRows.peak(ours + less), unit: "MB",
                bound: comparison.map { _ in SiteRows.peak(theirs) * 0.6 },
                comparison: comparison.map { _ in "Hugo \(Int(SiteRows.peak(theirs))) MB" } ?? ""),
            try changed("one event changed without widgets, \(disk)", plain, widgets: false, bound: 400) {
                $0.renamed = $1
            },
            try changed("one event changed, \(disk)", site, bound: 400) { $0.renamed = $1 },
            try changed("one state changed, \(disk)", site, bound: 300) { $0.unsold = $1 },
        ]
    }

    /// Builds anew after one event of all became other.
    private func changed(
        _ name: String, _ site: String, widgets: Bool = true, bound: Double,
        _ change: (inout SampleSnapshot, Int) -> Void
    ) throws -> Row {
        let runs = try (5000..<5005).map { number in
            var snapshot = SampleSnapshot(count: 10_000)
            change(&snapshot, number)
            try project(in: site, snapshot, widgets: widgets)
            return try build(site, to: "out4").milliseconds
        }
        return Row(name: "site: \(name)", value: Measure.median(runs), unit: "ms", bound: bound)
    }

    private static func peak(_ runs: [Run]) -> Double { runs.map(\.peakMegabytes).max() ?? 0 }

    /// Ten times as many events, each time between two builds of the ten thousand.
    private func many(in root: String) throws -> Row {
        try project(in: "\(root)/few", SampleSnapshot(count: 10_000))
        try project(in: "\(root)/many", SampleSnapshot(count: 100_000))
        var (many, shares): ([Run], [Double]) = ([], [])
        for _ in 0..<3 {
            let before = try firstBuild("\(root)/few")
            let run = try firstBuild("\(root)/many")
            let after = try firstBuild("\(root)/few")
            many.append(run)
            shares.append(2 * run.milliseconds / (before.milliseconds + after.milliseconds))
        }
        let seconds = Measure.median(many.map(\.milliseconds)) / 1000
        return Row(
            name: "site: 100,000 events, as long as 10,000", value: Measure.median(shares), unit: "×", bound: 11,
            comparison: "\(rounded(seconds)) s, \(Int(SiteRows.peak(many))) MB")
    }

    /// Builds a site where there is none, and removes it.
    private func firstBuild(_ project: String) throws -> Run {
        let run = try build(project, to: "out")
        for name in ["out", ".out.spare", ".playbill"] {
            try FileManager.default.removeItem(atPath: "\(project)/\(name)")
        }
        return run
    }

    func project(in path: String, _ snapshot: SampleSnapshot, widgets: Bool = true) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try snapshot.write(to: "\(path)/snapshot.json")
        // Cards have rows of their own, and nobody else draws any.
        let config = """
            {"site": {"title": "Uasin Gishu Chamber", "baseURL": "https://events.example.com"}, "cards": false,
             "widgets": {"files": "\(widgets ? "single" : "none")"}}
            """
        try config.write(
            toFile: "\(path)/playbill.json", atomically: true, encoding: .utf8)
    }

    func build(_ project: String, to out: String) throws -> Run {
        // What others have written, or we before, is not ours to wait for.
        sync()
        return try Run([
            playbill, "build", "--project", project, "--out", "\(project)/\(out)", "--as-of", "2026-11-20T00:00:00Z",
        ])
    }

    /// The comparison site with the same events; nil where there is no Hugo.
    private func comparison(in root: String) throws -> String? {
        guard FileManager.default.isExecutableFile(atPath: hugo), FileManager.default.fileExists(atPath: hugoSite)
        else { return nil }
        let site = "\(root)/hugo"
        try FileManager.default.copyItem(atPath: hugoSite, toPath: site)
        try FileManager.default.createDirectory(atPath: "\(site)/data", withIntermediateDirectories: true)
        try SampleSnapshot(count: 10_000).write(to: "\(site)/data/snapshot.json")
        return site
    }

    private func hugo(_ site: String, to out: String) throws -> Run {
        sync()
        return try Run([hugo, "--quiet", "-s", site, "-d", out])
    }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
