import Foundation

/// The probe, which is built beside the tests.
var probe: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("PublishProbe")
        .path
}
