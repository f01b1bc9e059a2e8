import Diagnostics
import Fetching

extension Failure {
    /// A server gave no answer that can be used.
    package init(_ error: FetchError) {
        let kind: Kind =
            switch error.kind {
            case .unauthorized, .certificate, .redirect, .forbiddenAddress, .offline: .usage
            case .status(let status) where (400..<500).contains(status) && ![408, 425, 429].contains(status): .usage
            default: .environment
            }
        self.init(kind, [error.diagnostic])
    }
}
