import Diagnostics
import JSON

/// What a command has come to: the frame prints it.
struct Outcome: Sendable {
    var exitCode = ExitCode.done
    var diagnostics: [Diagnostic] = []
    /// The texts that the diagnostics refer to, by file.
    var sources: [String: [UInt8]] = [:]
    /// For people, on stdout.
    var text = ""
    /// For programs, on stdout with `--json`.
    var result: @Sendable () -> JSON = { .object([]) }
    /// Whether the text is the very thing that was asked for, which `--quiet` doesn't silence.
    var isProduct = false
    /// Whether what stdout is to have was written as it came: nothing is added to it at the end.
    var isWritten = false
}
