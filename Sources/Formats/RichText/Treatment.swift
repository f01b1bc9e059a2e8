/// What becomes of an element of an organiser's HTML. One that isn't listed leaves its contents.
enum Treatment {
    case markup(Markup)
    case link
    case image
    case numberedList
    case cell(isHead: Bool)
    case lineBreak
    case rule
    /// Neither it nor anything in it is for a page.
    case dropped

    init(of name: String) {
        self = Treatment.all[name] ?? .markup(.nothing)
    }

    private static let all: [String: Treatment] = {
        var all: [String: Treatment] = [
            "a": .link, "img": .image, "br": .lineBreak, "hr": .rule, "ol": .numberedList,
            "td": .cell(isHead: false), "th": .cell(isHead: true),
            "p": .markup(.leaf(.paragraph)), "pre": .markup(.leaf(.preformatted)),
            "ul": .markup(.container(.list(start: nil))), "li": .markup(.container(.item)),
            "blockquote": .markup(.container(.quote)), "table": .markup(.container(.table)),
            "thead": .markup(.container(.section(isHead: true))),
            "tbody": .markup(.container(.section(isHead: false))),
            "tfoot": .markup(.container(.section(isHead: false))), "tr": .markup(.container(.row)),
            "strike": .markup(.format(Format(.s))), "del": .markup(.format(Format(.s))),
        ]
        for tag in [.strong, .b, .em, .i, .u, .s, .code, .sub, .sup] as [Format.Tag] {
            all[tag.rawValue] = .markup(.format(Format(tag)))
        }
        for level in 1...6 { all["h\(level)"] = .markup(.leaf(.heading(level))) }
        for name in blocks { all[name] = .markup(.boundary) }
        for name in foreign { all[name] = .dropped }
        return all
    }()

    /// Those that browsers give lines of their own.
    private static let blocks = [
        "address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "header", "hgroup", "html", "legend", "listing", "main", "menu",
        "nav", "optgroup", "option", "search", "section", "summary",
    ]

    private static let foreign = [
        "form", "head", "iframe", "math", "noembed", "noframes", "noscript", "object", "plaintext", "script", "select",
        "style", "svg", "template", "textarea", "title", "xmp",
    ]
}
