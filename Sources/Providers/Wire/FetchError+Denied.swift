import Fetching

extension FetchError {
    /// Whether the server knows who asks, and keeps this from them.
    var isDenied: Bool { kind == .status(403) }
}
