import Formats

/// The body of a template as HTML. Hi.Events reads what its editor wrote, which is HTML, and what was typed as Markdown.
enum OwnMarkdown {
    /// Only what the organizer wrote is Markdown: Liquid is put aside for it, so that what it fills in later is not.
    static func html(_ body: String) -> String {
        guard !body.contains("<") else { return body }
        var (text, liquid): (String, [Substring]) = ("", [])
        var rest = body[...]
        while let start = rest.firstRange(of: "{"), let end = OwnMarkdown.end(of: rest[start.lowerBound...]) {
            text += rest[..<start.lowerBound]
            if end > rest.index(after: start.lowerBound) {
                text += "\u{E000}\(liquid.count)\u{E001}"
                liquid.append(rest[start.lowerBound..<end])
            } else {
                text += "{"
            }
            rest = rest[end...]
        }
        let html = Markdown.html(text + rest, headingsFrom: 2).html
        return liquid.enumerated().reduce(html) { $0.replacing("\u{E000}\($1.offset)\u{E001}", with: $1.element) }
    }

    /// Where a tag or output ends; right behind the brace that is neither.
    private static func end(of text: Substring) -> String.Index? {
        guard let first = text.first else { return nil }
        let second = text.dropFirst().first
        let close = second == "{" ? "}}" : second == "%" ? "%}" : nil
        guard first == "{", let close else { return text.index(after: text.startIndex) }
        return text.firstRange(of: close)?.upperBound ?? text.endIndex
    }
}
