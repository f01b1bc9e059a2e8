import Diagnostics

/// One breach of a rule: where, and what to do.
struct Finding {
    var message: String
    var location: Location?
    var hint: String?

    init(_ message: String, at location: Location?, hint: String? = nil) {
        self.message = message
        self.location = location
        self.hint = hint
    }
}
