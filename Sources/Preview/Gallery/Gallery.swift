import Liquid

/// The gallery as one looks at it.
struct Gallery {
    let view: GalleryView
    let stories: Storybook
    private let shelves: [Shelf]
    private let shelf: Shelf?
    private let story: Story?

    /// Nil if there is no such template or state.
    init?(_ view: GalleryView, _ stories: Storybook, _ shelves: [Shelf]) {
        self.view = view.within(stories)
        self.stories = stories
        self.shelves = shelves
        shelf = view.template.flatMap { name in shelves.first { $0.template == name } }
        story = view.state.flatMap { [shelf] slug in shelf?.stories.first { $0.slug == slug } }
        guard (shelf == nil) == (view.template == nil), (story == nil) == (view.state == nil) else { return nil }
    }

    typealias Mark = (StoryAddress, _ file: String) -> String

    /// What its template sees. `mark` is what a picture is told apart by, `editor` what opens a file.
    func seen(mark: Mark, editor: (String) -> String?) -> [(String, Value)] {
        let exhibits: [Value]
        if let shelf, let story {
            exhibits = [exhibit(shelf, story, mark)]
        } else if let shelf {
            exhibits = shelf.stories.map { exhibit(shelf, $0, mark) }
        } else {
            exhibits = shelves.compactMap { shelf in shelf.stories.first.map { exhibit(shelf, $0, mark) } }
        }
        return [
            ("title", .string([story?.state, shelf?.template].compactMap { $0 }.joined(separator: " · "))),
            ("kind", story != nil ? "story" : shelf != nil ? "shelf" : "all"),
            ("scheme", .string(view.scheme ?? "")), ("all", .string(view.address())),
            ("choices", .array([themes, locales, schemes])), ("products", .array(products)),
            ("exhibits", .array(exhibits)), ("sources", .array(sources(editor))),
            ("shelf", .string(shelf?.template ?? "")),
        ]
    }
}

extension Gallery {
    private func address(_ template: String, _ state: String) -> StoryAddress {
        StoryAddress(
            theme: view.theme ?? stories.themes.first ?? "", locale: view.locale, template: template, state: state)
    }

    private func exhibit(_ shelf: Shelf, _ story: Story, _ mark: Mark) -> Value {
        let address = address(shelf.template, story.slug)
        return .object(
            Fields([
                ("template", .string(shelf.template)), ("state", .string(story.state)),
                ("count", .int(shelf.stories.count)),
                // Stands for all of its states where only one of them is shown.
                (
                    "words",
                    .string(view.template == nil ? shelf.stories.map(\.state).joined(separator: " ") : story.state)
                ),
                (
                    "url",
                    .string(
                        view.template == nil
                            ? view.address(shelf.template) : view.address(shelf.template, story.slug))
                ),
                (
                    "files",
                    .array(
                        story.files.map { file in
                            let kind = Gallery.kind(file)
                            let mark = kind == "page" ? "" : "?\(mark(address, file))"
                            return .object(
                                Fields([
                                    ("kind", .string(kind)), ("name", .string(file)),
                                    ("url", .string("\(address.folder)/\(file)\(mark)")),
                                ]))
                        })
                ),
            ]))
    }

    private static func kind(_ file: String) -> String {
        if file.hasSuffix(".pdf") { return "document" }
        if file.hasSuffix(".txt") || file.hasSuffix(".eml") { return "text" }
        return file.hasSuffix(".png") || file.hasSuffix(".jpg") ? "picture" : "page"
    }

    private var products: [Value] {
        Product.allCases.compactMap { product in
            let own = shelves.filter { $0.product == product }
            guard !own.isEmpty else { return nil }
            return .object(Fields([("title", .string(product.title)), ("shelves", .array(own.map(entry)))]))
        }
    }

    private func entry(_ shelf: Shelf) -> Value {
        .object(
            Fields([
                ("template", .string(shelf.template)), ("url", .string(view.address(shelf.template))),
                ("is_open", .bool(shelf == self.shelf)), ("is_current", .bool(shelf == self.shelf && story == nil)),
                (
                    "stories",
                    .array(
                        shelf.stories.map { story in
                            .object(
                                Fields([
                                    ("state", .string(story.state)),
                                    ("url", .string(view.address(shelf.template, story.slug))),
                                    ("is_current", .bool(shelf == self.shelf && story == self.story)),
                                ]))
                        })
                ),
            ]))
    }

    private func sources(_ editor: (String) -> String?) -> [Value] {
        guard let shelf else { return [] }
        return stories.sources(address(shelf.template, story?.slug ?? "")).map { source in
            .object(
                Fields([
                    ("name", .string(source.name)), ("path", .string(source.path)),
                    ("editor", editor(source.path).map { .string($0) } ?? .null),
                ]))
        }
    }
}
