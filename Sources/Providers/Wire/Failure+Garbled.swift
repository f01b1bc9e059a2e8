import Diagnostics

extension Failure {
    /// A server answered, but something else than it was asked for: nothing of that may count for what it has.
    static func garbled(_ message: String, on server: String, _ path: String) -> Failure {
        Failure(
            .environment,
            [
                Diagnostic(
                    .error, "feed.garbled", message, at: Location(file: server, path: path),
                    hint: "see whether the address is that of the API, and whether it is up")
            ])
    }
}
