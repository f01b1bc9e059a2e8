/// What in a text is secret by the name that stands before it.
enum SecretNames {
    static func hidden(in text: String) -> String {
        text
            .replacing(/\/\/[^\/\s?#]+@/) { _ in "//\(Redactor.mark)@" }
            .replacing(/(?i)((?:bearer|basic)\s+)([\w.~+\/=-]{6,})/) { "\($0.1)\(Redactor.mark)" }
            .replacing(/eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/) { _ in Redactor.mark }
            .replacing(assignments) { match in
                isSecret(String(match.2), after: String(match.1)) ? "\(match.1)\(Redactor.mark)" : String(match.0)
            }
            .replacing(shortNames) { "\($0.1)\(Redactor.mark)" }
    }

    private static var assignments: Regex<(Substring, Substring, Substring)> {
        /(?i)((?:token|secret|passw(?:or)?d|passphrase|signature|session_identifier|session|api[_-]?key|authorization|credentials?|cookie)["']?\]?\s*(?:=|:|%3D)\s*["']?)([^\s"'&;,#<>]+)/
    }

    /// Names that are words of prose too, and so only in the query of an address.
    private static var shortNames: Regex<(Substring, Substring)> {
        /(?i)([?&](?:key|sig|code|auth|pass|pwd|jwt|hash|hmac)=)[^\s"'&;,#<>]+/
    }

    /// After a colon there may be prose: “invalid token: it has expired”.
    private static func isSecret(_ value: String, after name: String) -> Bool {
        value != Redactor.mark
            && (name.contains("=") || name.contains("%") || value.count >= 16 || value.contains { $0.isNumber })
    }
}
