import Diagnostics

/// A page as a browser gets it, but for the script that is put into it.
struct Page: Sendable {
    var status = 200
    var bytes: [UInt8]
    var headers: [Answer.Header] = []
    /// How it was before.
    var before: [UInt8]?
    /// The instant that counts as now on it, if that isn't the present.
    var now: Int64?
    /// What there is to say of it alone.
    var diagnostics: [Diagnostic] = []

    var mark: String { Injection.mark(bytes) }
}

/// What there is at an address: a page, or what isn't one.
enum Sight: Sendable {
    case page(Page)
    case other(Answer)
}
