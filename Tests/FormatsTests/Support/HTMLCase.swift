/// Somebody's HTML, and all that may become of it.
struct HTMLCase: Sendable {
    let html: String
    let safe: String

    init(_ html: String, _ safe: String) {
        self.html = html
        self.safe = safe
    }

    static let all = foreign + rawText + addresses + attributes + comments + structure
}
