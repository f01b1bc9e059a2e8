import Catalog
import Records

extension Image {
    static let record = Record<Image>(
        "the image", "A picture, and what it shows in words.", blank: Image(source: .file(.blank)),
        [
            .required("url", \.source, .imageSource, "Where it is: on the web, or a file beside the snapshot."),
            .optional("alt", \.alt, .text, "What it shows, for who can't see it."),
            .optional("width", \.width, .integer(1, 100_000), "Its width in pixels."),
            .optional("height", \.height, .integer(1, 100_000), "Its height in pixels."),
        ])

    static let rule = record.rule.named("image")
}
