import Catalog

/// Where the pages of one language are: paths below the site's root, and addresses for links.
public struct Routes: Hashable, Sendable {
    /// `https://example.org`, without a slash at its end; empty as long as nobody has said where the site will be.
    public let origin: String
    /// What stands before every path: empty, or `/events`.
    public let base: String
    /// The folder of this language: empty for the first, else `sw/`.
    public let prefix: String

    public init(baseURL: WebAddress?, prefix: String) {
        let text = baseURL?.text ?? ""
        let pathStart =
            text.firstRange(of: "://").flatMap { text[$0.upperBound...].firstIndex(of: "/") } ?? text.endIndex
        origin = String(text[..<pathStart])
        var path = text[pathStart...]
        while path.hasSuffix("/") { path.removeLast() }
        base = String(path)
        self.prefix = prefix
    }
}

extension Routes {
    public var home: String { prefix }
    public var allEvents: String { "\(prefix)events/" }
    /// The script of the widgets, one for all languages.
    public var widgetScript: String { "embed/playbill.js" }
    public var archive: String { "\(prefix)archive/" }
    public func event(_ slug: Slug) -> String { path("events/", slug.text) }
    public func calendar(_ slug: Slug) -> String { path("events/", slug.text, "/event.ics") }
    public func embed(_ slug: Slug) -> String { path("embed/", slug.text) }
    public var embeds: String { "\(prefix)embed/" }
    /// The picture of an event for social networks; there is none if `cards` is false in the settings.
    public func card(_ slug: Slug) -> String { path("events/", slug.text, "/card.jpg") }
    public func organizer(_ id: ID<Organizer>) -> String { path("organizers/", PathPart.of(id.text)) }
    public func category(_ name: String) -> String { path("categories/", PathPart.of(name)) }
    public func city(_ name: String) -> String { path("cities/", PathPart.of(name)) }
    public func tag(_ name: String) -> String { path("tags/", PathPart.of(name)) }
    public func page(_ name: String) -> String { "\(prefix)\(name)/" }

    /// The further pages of a list; the first has no number.
    public func page(_ number: Int, of list: String) -> String { number == 1 ? list : "\(list)page/\(number)/" }

    /// What to link to: from the root of the host, so that a page may lie at any depth.
    public func link(_ path: String) -> String {
        String(joining: [base, "/", WebAddress.encodedLetters(path)])
    }

    /// The whole address, for those who see it elsewhere; the link if the site doesn't know its own.
    public func absolute(_ path: String) -> String {
        String(joining: [origin, base, "/", WebAddress.encodedLetters(path)])
    }

    private func path(_ folder: String, _ name: String, _ rest: String = "/") -> String {
        String(joining: [prefix, folder, name, rest])
    }
}
