import Foundation

/// How long a release build takes, in a copy of the checkout.
struct BuildRows {
    let folder: Scratch

    func measure() throws -> [Row] {
        let copy = try folder.fresh()
        for name in ["Package.swift", "Sources", "Tests"] {
            try FileManager.default.copyItem(atPath: name, toPath: "\(copy)/\(name)")
        }
        let build = [
            "swift", "build", "--package-path", copy, "--configuration", "release", "--static-swift-stdlib",
            "--product", "playbill",
        ]
        let clean = try Run(build).milliseconds / 1000
        return [
            Row(name: "build: clean, release", value: clean, unit: "s", bound: 240),
            Row(
                name: "build: after a change in the reader of snapshots",
                value: try measure(build, adding: "Snapshot", to: "\(copy)/Sources/Feeds/Snapshot/Snapshot.swift"),
                unit: "s", bound: 20),
            // All else is built upon it, so that it is nearly a clean build.
            Row(
                name: "build: after a change in the domain",
                value: try measure(build, adding: "Catalog", to: "\(copy)/Sources/Catalog/Catalog.swift"),
                unit: "s"),
        ]
    }

    private func measure(_ build: [String], adding type: String, to file: String) throws -> Double {
        let source = try String(contentsOfFile: file, encoding: .utf8)
        try (source + "\nextension \(type) { static let measured = 1 }\n").write(
            toFile: file, atomically: true, encoding: .utf8)
        return try Run(build).milliseconds / 1000
    }
}
