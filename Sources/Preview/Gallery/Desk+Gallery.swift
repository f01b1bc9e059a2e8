import Diagnostics
import Liquid

extension Desk {
    /// A page of the gallery; nil if there is none at that path.
    func gallerySight(_ path: Substring, _ query: [String: String]) -> Sight? {
        guard let edition = stage.edition else { return unbuilt(stage.failure) }
        let view = GalleryView(path, query)
        let contents = edition.stories.contents()
        guard let gallery = Gallery(view, edition.stories, contents.shelves) else { return nil }
        guard path.isEmpty || path.hasSuffix("/") else {
            return .other(.leading(to: gallery.view.address(view.template, view.state)))
        }
        let seen = gallery.seen(
            mark: { [stage] story, file in
                // A picture doesn't look after itself as a page does: another one needs another address.
                stage.story(story)?[file]?.mark ?? ""
            }, editor: { [whereabouts] in whereabouts.editor(Location(file: $0)) })
        return .page(
            Page(
                bytes: kit.page("gallery", seen + [("site", .string(edition.base))]), headers: kit.headers,
                diagnostics: contents.diagnostics))
    }

    /// Where there is something in the gallery at nearly that path.
    func galleryNear(_ path: Substring) -> String? {
        guard let shelves = stage.edition?.stories.contents().shelves else { return nil }
        let view = GalleryView("", [:])
        let addresses = shelves.flatMap { shelf in
            [view.address(shelf.template)] + shelf.stories.map { view.address(shelf.template, $0.slug) }
        }
        return NearName.of("\(Desk.own)\(path)\(path.hasSuffix("/") ? "" : "/")", among: addresses)
    }
}
