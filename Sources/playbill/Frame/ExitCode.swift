import Diagnostics

/// What a call ends with, so that a pipeline knows whether to try again.
enum ExitCode: Int32, Sendable {
    case done = 0
    /// Done, but some records or checks failed; each was named.
    case failedRecords = 1
    /// Usage or configuration: trying again won't help.
    case usage = 2
    /// Network, disk, another process: trying again may help.
    case environment = 3
    /// A mistake of ours.
    case bug = 4

    init(_ kind: Failure.Kind) {
        switch kind {
        case .records: self = .failedRecords
        case .usage: self = .usage
        case .environment: self = .environment
        case .bug: self = .bug
        }
    }
}
