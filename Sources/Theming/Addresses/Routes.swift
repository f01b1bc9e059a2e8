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
    public func event(_ slug: Slug) -> String { "\(prefix)events/\(slug)/" }
    public func calendar(_ slug: Slug) -> String { "\(event(slug))event.ics" }
    public func embed(_ slug: Slug) -> String { "\(embeds)\(slug)/" }
    public var embeds: String { "\(prefix)embed/" }
    /// The picture of an event for social networks; there is none if `cards` is false in the settings.
    public func card(_ slug: Slug) -> String { "\(event(slug))card.jpg" }
    public func organizer(_ id: ID<Organizer>) -> String { "\(prefix)organizers/\(PathPart.of(id.text))/" }
    public func category(_ name: String) -> String { "\(prefix)categories/\(PathPart.of(name))/" }
    public func city(_ name: String) -> String { "\(prefix)cities/\(PathPart.of(name))/" }
    public func tag(_ name: String) -> String { "\(prefix)tags/\(PathPart.of(name))/" }
    public func page(_ name: String) -> String { "\(prefix)\(name)/" }

    /// The further pages of a list; the first has no number.
    public func page(_ number: Int, of list: String) -> String { number == 1 ? list : "\(list)page/\(number)/" }

    /// What to link to: from the root of the host, so that a page may lie at any depth.
    public func link(_ path: String) -> String { "\(base)/\(Routes.encoded(path))" }

    /// The whole address, for those who see it elsewhere; the link if the site doesn't know its own.
    public func absolute(_ path: String) -> String {
        var address = origin
        address.reserveCapacity(origin.utf8.count + base.utf8.count + 1 + path.utf8.count)
        address += base
        address += "/"
        address += Routes.encoded(path)
        return address
    }

    private static func encoded(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 >= 0x80 }) else { return path }
        return path.utf8.map { byte in
            byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + hex[Int(byte >> 4)] + hex[Int(byte & 15)]
        }.joined()
    }

    private static let hex = "0123456789ABCDEF".map { String($0) }
}
