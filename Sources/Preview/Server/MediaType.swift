/// What a file is, for browsers.
public struct MediaType: Hashable, Sendable {
    let text: String

    static let html = MediaType(text: "text/html; charset=utf-8")
    static let text = MediaType(text: "text/plain; charset=utf-8")
    static let json = MediaType(text: "application/json")

    private init(text: String) {
        self.text = text
    }

    /// By the ending of a file's name.
    init(ofFile name: some StringProtocol) {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        text = MediaType.byEnding[ending] ?? "application/octet-stream"
    }

    var isHTML: Bool { text.hasPrefix("text/html") }

    private static let byEnding = [
        "html": html.text, "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "json": json.text,
        "svg": "image/svg+xml", "jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif",
        "avif": "image/avif", "woff2": "font/woff2", "ics": "text/calendar; charset=utf-8",
        "xml": "application/xml; charset=utf-8", "txt": text.text, "pdf": "application/pdf",
        // A browser shows it rather than save it.
        "eml": text.text,
    ]
}
