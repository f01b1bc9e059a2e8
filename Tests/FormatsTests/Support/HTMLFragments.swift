import TestSupport

/// Texts made of what HTML is made of, in no order.
enum HTMLFragments {
    static func random(_ generator: inout some RandomNumberGenerator) -> String {
        let pieces = (0..<Int.random(in: 1...25, using: &generator)).map { _ in
            all.randomElement(using: &generator) ?? ""
        }
        return pieces.joined()
    }

    /// One of the corpus, damaged.
    static func damaged(_ generator: inout some RandomNumberGenerator) -> String {
        let html = HTMLCase.all.randomElement(using: &generator)?.html ?? ""
        return String(decoding: Mutation.of(Array(html.utf8), &generator), as: UTF8.self)
    }

    private static let all: [String] =
        tags.flatMap { ["<\($0)>", "</\($0)>"] } + [
            "<a href='x'>", "<img src=a/b alt=''>", "<img alt=q>", "x", "y z", " ", "\n", "\r", "\t", "&nbsp;",
            "\u{A0}",
            "\u{202E}", "\u{2028}", "&#0;", "&#x2066;", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&lt;", "\"", "'", "<",
            ">", "&", "=", "\u{FFFE}",
        ]

    private static let tags = [
        "p", "li", "ul", "ol", "table", "tr", "td", "th", "b", "a", "h1", "h3", "div", "pre", "br", "hr", "blockquote",
        "thead", "tbody", "code", "svg", "math", "style", "template", "s", "u", "sub", "span", "caption", "dl", "dt",
        "embed", "font", "select", "option", "title", "o:p",
    ]
}
