/// Texts made of what Markdown is made of, in no order.
enum MarkdownFragments {
    static func random(_ generator: inout some RandomNumberGenerator) -> String {
        let pieces = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
            all.randomElement(using: &generator) ?? ""
        }
        return pieces.joined()
    }

    private static let all = [
        "a", "b c", " ", "\n", "\n\n", "    ", "*", "**", "_", "~~", "`", "```\n", "# ", "### ", "> ", "- ", "1. ",
        "7) ",
        "---", "\n|a|b|\n|-|-|\n", "|", "[x](/y)", "![x](/y)", "![](/y)", "[", "](", ")", "<b>", "</b>", "<br>",
        "<div>",
        "</div>", "<!--", "-->", "<script>", "</script>", "https://example.org/a_b", "www.example.org", "a@example.org",
        "<javascript:x>", "[x](javascript:y)", "&amp;", "&#0;", "\u{202E}", "\\", "  \n", "\t",
    ]
}
