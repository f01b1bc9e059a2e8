import JSON

/// What a server says of itself why it gives no answer, short enough for a message.
enum Quote {
    static func from(_ response: Response, _ redactor: Redactor) -> String? {
        let text = isPage(response) ? title(response.body) : words(response.body)
        return text.flatMap { shown($0, redactor) }
    }

    /// Whether it is meant to be looked at in a browser.
    static func isPage(_ response: Response) -> Bool {
        let start = response.body.prefix(512).drop { $0 <= 0x20 }
        return response.headers["content-type"]?.lowercased().contains("html") == true
            || start.first == UInt8(ascii: "<")
    }

    /// On one line, without secrets, and cut only then: half a secret would be found by nobody.
    static func shown(_ text: String, _ redactor: Redactor) -> String? {
        let words = redactor.clean(text).split { $0.isWhitespace }.joined(separator: " ")
        let visible = words.unicodeScalars.filter { !isControl($0) }
        let text = String(String.UnicodeScalarView(visible))
        guard !text.isEmpty else { return nil }
        return text.count > most ? "\(text.prefix(most - 1).description.trimmed)…" : text
    }

    private static func words(_ body: [UInt8]) -> String? {
        guard let root = try? JSONDocument(body).root else { return nil }
        let named = ["message", "error", "detail", "error_description", "title"].lazy.compactMap { text(root[$0]) }
        return named.first ?? text(root["errors"]) ?? text(root)
    }

    /// A text, or the first one inside.
    private static func text(_ value: JSONValue?) -> String? {
        guard let value else { return nil }
        if let text = value.string { return text.trimmed.isEmpty ? nil : text }
        if let message = value["message"]?.string { return message }
        if let first = value.elements.first(where: { _ in true }) { return text(first) }
        guard let (key, member) = value.members.first(where: { _ in true }), let inner = text(member) else {
            return nil
        }
        return "\(key.string ?? ""): \(inner)"
    }

    private static func title(_ body: [UInt8]) -> String? {
        let head = String(decoding: body.prefix(16 << 10), as: UTF8.self)
        return head.firstMatch(of: /(?i)<title[^>]*>([^<]*)</).map { String($0.1) }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }

    private static let most = 160
}
