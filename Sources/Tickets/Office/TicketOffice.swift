import Catalog
import Diagnostics
import Effects
import Foundation
import Graphics
import Liquid
import Printing
import Project
import Theming
import Wording

/// What tickets are made from, read once and shared by all threads: the events, the theme and its words, the fonts.
public final class TicketOffice: Sendable {
    let theme: Theme
    let templates: Templates
    let colours: Colours
    let fonts: FontLibrary
    let pictures: PictureShelf
    /// The theme's tokens and faces as CSS, the faces in it.
    let style: String
    /// Who gets tickets, and how they see the events.
    let readers: Readership

    /// Where it all is.
    public struct Places: Sendable {
        /// Pictures that a snapshot names lie below it.
        public var pictures: String
        /// Faces that were cut, and what fontconfig notes of them.
        public var cache: String
        /// Folders with faces besides the theme's.
        public var fonts: [String]

        public init(pictures: String, cache: String, fonts: [String] = []) {
            self.pictures = pictures
            self.cache = cache
            self.fonts = fonts
        }
    }

    /// Throws if the theme's words are wrong or the fonts can't be read.
    public convenience init(
        _ catalog: Catalog, _ theme: Theme, _ templates: Templates, _ config: Config, _ places: Places
    ) throws(Failure) {
        let files = templates.files
        let messages = MessageCatalog(
            try files.messages().messages, fallback: config.site.locales.first ?? .english)
        let parts = Parts(
            templates: templates,
            fonts: try FontLibrary(
                theme, folders: places.fonts, languages: config.site.locales, cache: places.cache, disk: files.disk),
            pictures: PictureShelf(files, .below(places.pictures)),
            colours: Colours(light: theme.light, dark: theme.dark),
            style: theme.style(fonts: try TicketOffice.faces(theme, files)))
        let readers = Readership(
            catalog, config, messages, assets: parts.pictures.assets,
            picture: { [pictures = parts.pictures] in pictures.shown($0) })
        self.init(theme, readers, parts)
    }

    private init(_ theme: Theme, _ readers: Readership, _ parts: Parts) {
        self.theme = theme
        self.readers = readers
        templates = parts.templates
        fonts = parts.fonts
        pictures = parts.pictures
        colours = parts.colours
        style = parts.style
    }

    /// What comes of the theme's files.
    private struct Parts {
        let templates: Templates
        let fonts: FontLibrary
        let pictures: PictureShelf
        let colours: Colours
        let style: String
    }
}

extension TicketOffice {
    /// The same with other events.
    convenience init(_ catalog: Catalog, like other: TicketOffice) {
        self.init(
            other.theme, Readership(catalog, like: other.readers),
            Parts(
                templates: other.templates, fonts: other.fonts, pictures: other.pictures, colours: other.colours,
                style: other.style))
    }

    /// The same without events, and with templates as they are now. Throws if these can't be read any more.
    convenience init(rereading other: TicketOffice) throws(Failure) {
        try self.init(
            other.theme, Readership(Catalog(), like: other.readers),
            Parts(
                templates: Templates(rereading: other.templates), fonts: other.fonts, pictures: other.pictures,
                colours: other.colours, style: other.style))
    }

    public var events: [ID<Event>: Event] { readers.events }

    /// The lightest of what a theme sets titles and text in: each of them makes every page larger.
    private static func faces(_ theme: Theme, _ files: ThemeFiles) throws(Failure) -> [String: String] {
        var addresses: [String: String] = [:]
        for typeface in [theme.display, theme.text] {
            guard let face = typeface.faces.first, let file = files.find("fonts/\(face.file).woff2"),
                let bytes = try files.disk.contents(of: file)
            else { continue }
            addresses[face.file] = "data:font/woff2;base64,\(Data(bytes).base64EncodedString())"
        }
        return addresses
    }

}
