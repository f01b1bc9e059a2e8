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
        let file = "\(copy)/Sources/Catalog/States/Availability.swift"
        let source = try String(contentsOfFile: file, encoding: .utf8)
        try (source + "\nextension Availability { static let measured = 1 }\n").write(
            toFile: file, atomically: true, encoding: .utf8)
        let incremental = try Run(build).milliseconds / 1000
        return [
            Row(name: "build: clean, release", value: clean, unit: "s", bound: 240),
            Row(name: "build: after a change in Catalog", value: incremental, unit: "s", bound: 20),
        ]
    }
}
