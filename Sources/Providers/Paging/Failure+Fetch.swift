import Diagnostics
import Fetching

extension Failure {
    /// A server that gave no answer ends what needs it.
    init(_ error: FetchError) {
        self.init(error.isOurs ? .usage : .environment, [error.diagnostic])
    }
}

extension FetchError {
    /// Whether the server knows who asks, and keeps this from them.
    var isDenied: Bool { kind == .status(403) }

    /// Whether asking again would bring the same.
    fileprivate var isOurs: Bool {
        switch kind {
        case .unauthorized, .forbiddenAddress, .certificate, .redirect, .offline: true
        case .status(let status): (400..<500).contains(status) && ![408, 425, 429].contains(status)
        case .unreachable, .timeout, .cutOff, .tooLarge, .limited, .garbled: false
        }
    }
}
