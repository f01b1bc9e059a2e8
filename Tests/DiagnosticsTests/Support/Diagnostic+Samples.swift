import Diagnostics

extension Diagnostic {
    /// Everything a diagnostic can have.
    static let full = Diagnostic(
        .error, "event.end", "the event ends before it starts",
        at: Location(
            file: "snapshot.json", path: "events[0].ends", position: Position(line: 3, column: 11, bytes: 33..<46)),
        hint: "swap the two", notes: ["it starts at 18:00", "it ends at 17:00"])

    static let fullSource = "{\n  \"starts\": \"18:00\",\n  \"ends\": \"17:00 today\"\n}\n"

    /// Only what it must have.
    static let bare = Diagnostic(.warning, "site.empty", "there is nothing to show")
}

extension Position {
    /// The first place where a part stands in a text.
    static func of(_ part: String, in text: String) -> Position {
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
        return Position.of([start..<start + wanted.count], in: bytes)[0]
    }
}
