// swift-tools-version: 6.2
import PackageDescription

/// In CI a compiler warning is an error; at a desk it is a warning.
let settings: [SwiftSetting] =
    Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
        swiftSettings: settings)
}

let package = Package(
    name: "playbill",
    targets: [
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLinux"),
        module("JSON"),
        module("Diagnostics", ["JSON"]),
        module("Crypto", ["CCrypto"]),
        module("Effects", ["CLinux", "Diagnostics"]),
        module("Catalog"),
        module("Records", ["Catalog", "JSON", "Diagnostics"]),
        module("Feeds", ["Catalog", "Crypto", "Effects", "Records"]),
        module("Project", ["Catalog", "Records"]),
        module("Publishing", ["Crypto", "Effects", "JSON"]),
        .executableTarget(
            name: "playbill", dependencies: ["Catalog", "Effects", "Feeds", "Project", "Publishing", "Records"],
            swiftSettings: settings),
        .executableTarget(
            name: "benchmarks", dependencies: ["Effects", "Feeds", "Publishing"], path: "Tests/Benchmarks", swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["Diagnostics", "Effects"], path: "Tests/Support", swiftSettings: settings),
        .executableTarget(
            name: "PublishProbe", dependencies: ["Crypto", "Diagnostics", "Effects", "Publishing"], path: "Tests/PublishProbe",
            swiftSettings: settings),
        tests("Publishing", ["PublishProbe"]),
    ],
    swiftLanguageModes: [.v6]
)
