import Liquid

/// One page, as browsers and search engines see it.
public struct ShownPage: Sendable {
    /// Its path in the site.
    public var path: String
    public var title: String
    public var description: String?
    public var image: Picture?
    public var imageText: String?
    public var kind: String
    /// The same page in other languages.
    public var alternates: [Link]
    public var isIndexed: Bool

    public init(
        path: String, kind: String, title: String, description: String? = nil, image: Picture? = nil,
        imageText: String? = nil, alternates: [Link] = [], isIndexed: Bool = true
    ) {
        self.path = path
        self.kind = kind
        self.title = title
        self.description = description
        self.image = image
        self.imageText = imageText
        self.alternates = alternates
        self.isIndexed = isIndexed
    }
}

extension ShownPage {
    /// As templates see it.
    public func seen(_ view: View) -> Value { ShownPage.fields.seen(self, view) }

    public static let fields = FieldTable<ShownPage>(
        "page", "The page itself.",
        [
            .text("text", "What it is called.", "Gala Night") { page, _ in page.title },
            .text("title", "What it is called.", "Gala Night") { page, _ in page.title },
            .text("kind", "One of home, list, event, organizer, text, missing, moved, widget, widgets.", "event") {
                page, _ in page.kind
            },
            .text("description", "It in a sentence, for search engines.", "Three days in July.") { page, _ in
                page.description
            },
            .address("url", "Its whole address.", "https://example.org/events/gala/") { page, view in
                view.routes.absolute(page.path)
            },
            .address("link", "Its address, from the root of the host.", "/events/gala/") { page, view in
                view.routes.link(page.path)
            },
            .address("image", "A picture for those who share it.", "https://example.org/assets/cover.jpg") {
                page, view in
                page.image.map { $0.address.hasPrefix("/") ? view.routes.origin + $0.address : $0.address }
            },
            .number("image_width", "Its width in pixels.", "1200") { page, _ in page.image?.width },
            .number("image_height", "Its height in pixels.", "630") { page, _ in page.image?.height },
            .text("image_text", "What is on it.", "A hall full of people.") { page, _ in page.imageText },
            .many("alternates", "The same page in other languages.", of: Link.fields) { page, _ in page.alternates },
            .flag("is_indexed", "Whether search engines may list it.") { page, _ in page.isIndexed },
        ])
}
