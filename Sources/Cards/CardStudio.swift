import Catalog
import Crypto
import Diagnostics
import Effects
import Graphics
import Images
import Liquid
import Printing
import Synchronization
import Theming
import Wording

/// Where cards are made: what all threads share, each part of it read when the first card needs it.
public final class CardStudio: Sendable {
    let source: CardSource
    let template: Template
    let pictures: PictureShelf
    let colours: Colours
    let faces: Faces
    /// Of the theme's colours and faces.
    let style: Digest
    let shelf: CardShelf
    let organizers: [ID<Organizer>: Organizer]
    let presses = PressPool()
    private let digests: Mutex<[String: Digest]>
    private let views = Mutex<[Reader: View]>([:])

    public static let template = "card/event"
    /// What social networks ask for.
    public static let (width, height) = (1200, 630)
    /// WhatsApp shows none that is much larger.
    static let mostBytes = 120_000

    /// Throws `Failure.usage` if the template is wrong.
    public init(_ source: CardSource) throws(Failure) {
        self.source = source
        template = try source.templates.template(CardStudio.template)
        let frame = Size(Double(CardStudio.width), Double(CardStudio.height))
        pictures = PictureShelf(source.files, .these(source.pictures.mapValues(\.place)), keeping: 16) {
            bytes throws(ImageProblem) in try Graphics.Picture(bytes, covering: frame)
        }
        colours = Colours(light: source.theme.light, dark: source.theme.dark)
        faces = Faces(source.theme)
        style = Digest(of: [colours.digest], "\(faces)")
        shelf = CardShelf(source.folder, disk: source.files.disk)
        organizers = Dictionary(source.organizers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        digests = Mutex(
            Dictionary(source.pictures.values.map { ($0.place, $0.digest) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Who a card is for; without pictures if one of them can't be drawn.
    private struct Reader: Hashable {
        var language: LanguageTag
        var seesPictures: Bool
    }
}

extension CardStudio {
    /// Of the file that markup calls so.
    func digest(of picture: String) -> Digest {
        if let known = digests.withLock({ $0[picture] }) { return known }
        let digest = Digest(of: pictures.has(picture) ? (try? source.files.disk.read(picture)) ?? [] : [])
        digests.withLock { $0[picture] = digest }
        return digest
    }

    func view(_ language: LanguageTag, seesPictures: Bool) -> View {
        let reader = Reader(language: language, seesPictures: seesPictures)
        return views.withLock { views in
            if let known = views[reader] { return known }
            let view = makeView(reader)
            views[reader] = view
            return view
        }
    }

    func routes(_ language: LanguageTag) -> Routes {
        CardStudio.routes(language, of: source.config.site.locales, source.config.site.baseURL)
    }

    /// The first language is at the site's root.
    static func routes(
        _ language: LanguageTag, of languages: [LanguageTag], _ baseURL: WebAddress? = nil
    ) -> Routes {
        Routes(baseURL: baseURL, prefix: language == languages.first ? "" : "\(language.text)/")
    }

    private func makeView(_ reader: Reader) -> View {
        var picture: @Sendable (Image) -> Theming.Picture? = { _ in nil }
        if reader.seesPictures { picture = { [pictures] in pictures.shown($0) } }
        return View(
            phrasebook: source.messages.phrasebook(
                for: Language(reader.language, currencies: source.currencies)),
            fallback: source.config.site.locales.first ?? .english, now: source.now, config: source.config,
            routes: routes(reader.language), assets: pictures.assets, zones: source.zones,
            picture: picture)
    }
}
