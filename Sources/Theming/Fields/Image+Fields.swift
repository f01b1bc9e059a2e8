import Catalog

/// A picture and what it shows.
struct ShownImage: Sendable {
    let picture: Picture
    let alt: LocalizedText?

    /// Nil if there is no file for it.
    init?(_ image: Image?, _ view: View) {
        guard let image, let picture = view.picture(image) else { return nil }
        self.picture = picture
        alt = image.alt
    }
}

extension ShownImage {
    static let fields = FieldTable<ShownImage>(
        "image", "A picture.",
        [
            .address("url", "The picture, in its usual size.", "/assets/cover.3f9a.jpg") { image, _ in
                image.picture.address
            },
            .address("small", "The narrowest there is, for portraits.", "/assets/cover-160.3f9a.jpg") { image, _ in
                image.picture.sources.first?.address ?? image.picture.address
            },
            .text("srcset", "The same in other widths, as the attribute of that name.", "/a-480.jpg 480w, /a.jpg 960w")
            {
                image, _ in
                let sources = image.picture.sources
                return sources.isEmpty ? nil : sources.map { "\($0.address) \($0.width)w" }.joined(separator: ", ")
            },
            .text("alt", "What it shows, in words; empty if it only adorns.", "The main hall, full") { image, view in
                view.text(image.alt) ?? ""
            },
            .number("width", "In pixels.", "1920") { image, _ in image.picture.width },
            .number("height", "In pixels.", "1080") { image, _ in image.picture.height },
        ])
}
