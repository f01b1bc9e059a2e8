/// What of an organiser's HTML may stand in a mail: what mails are laid out with, and nothing that does anything.
enum BodyElement {
    /// It is written, with those of its attributes that may be.
    case kept
    /// It has nothing in it.
    case void
    /// Its contents are written without it.
    case opened(isSaid: Bool)
    /// Neither it nor anything in it is written.
    case dropped

    init(of name: String) {
        self = BodyElement.all[name] ?? .opened(isSaid: true)
    }

    private static let all: [String: BodyElement] = {
        var all: [String: BodyElement] = [:]
        for name in layout { all[name] = .kept }
        for name in ["br", "hr", "img", "col"] { all[name] = .void }
        for name in ["html", "body", "tbody"] { all[name] = .opened(isSaid: false) }
        for name in foreign { all[name] = .dropped }
        return all
    }()

    private static let layout = [
        "a", "abbr", "address", "article", "b", "big", "blockquote", "caption", "center", "cite", "code", "colgroup",
        "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "i", "ins", "li", "main", "mark", "ol", "p", "pre", "q", "s", "section", "small", "span",
        "strike", "strong", "sub", "sup", "table", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
    ]

    private static let foreign = [
        "applet", "area", "audio", "base", "canvas", "embed", "frame", "frameset", "head", "iframe", "input", "link",
        "map", "math", "meta", "noembed", "noframes", "noscript", "object", "param", "plaintext", "script", "select",
        "source", "style", "svg", "template", "textarea", "title", "track", "video", "xmp",
    ]

    /// Whether one may stand right in another. A row outside of its table would end the cell that the mail stands in, and
    /// a table right in a table its frame's.
    static func fits(_ name: String, in outer: String?) -> Bool {
        switch outer {
        case "table": ["caption", "colgroup", "col", "thead", "tfoot", "tr"].contains(name)
        case "thead", "tfoot": name == "tr"
        case "tr": name == "td" || name == "th"
        case "colgroup": name == "col"
        default: !["caption", "colgroup", "col", "thead", "tfoot", "tr", "td", "th"].contains(name)
        }
    }
}

/// Attributes that may stand in a mail.
enum BodyAttribute {
    case plain, link, picture, style, dropped
    /// It is left out, and nobody misses it.
    case needless

    init(_ name: String, of element: String) {
        self =
            switch (name, element) {
            case ("style", _): .style
            case ("href", "a"): .link
            case ("src", "img"): .picture
            case ("rel", _), ("tabindex", _), ("id", _): .needless
            default: BodyAttribute.harmless.contains(name) ? .plain : .dropped
            }
    }

    private static let harmless: Set<String> = [
        "align", "alt", "aria-label", "bgcolor", "border", "cellpadding", "cellspacing", "class", "color", "colspan",
        "dir", "face",
        "height", "lang", "role", "rowspan", "scope", "size", "span", "start", "target", "title", "type", "valign",
        "width",
    ]
}
