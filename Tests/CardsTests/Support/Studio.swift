import Cards
import Catalog
import Crypto
import Effects
import Feeds
import Foundation
import Project
import Publishing
import TestSupport
import Theming
import Wording
import XCTest

/// A small catalogue and all that its cards are made from.
struct Studio {
    var theme = "playbill"
    var locales: [LanguageTag] = [.english]
    /// In the form of a snapshot, without what all events have.
    var events = [#""title": "Supper""#]
    /// Where cards are kept; nil for nowhere.
    var folder: String?
    var pictures: [FilePath: CardPicture] = [:]
    /// False for one that can't draw.
    var hasFonts = true
    /// A folder with templates that go before the theme's.
    var own: String?

    static let now = Instant(milliseconds: 1_780_000_000_000)

    func outputs() throws -> [Output] {
        let reading = Snapshot.read([Snapshot.Source(file: "snapshot.json", bytes: Array(snapshot.utf8))], jobs: 1)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        XCTAssertEqual(errors, [])
        return try studio(reading.catalog).outputs(Studio.subjects(reading.catalog, pictures))
    }

    /// The only card.
    func card() throws -> Made { try XCTUnwrap(try outputs().first).make() }

    func studio(_ catalog: Catalog) throws -> CardStudio {
        let disk = Disk.live
        let loader = ThemeLoader(library: Repository.file("Themes"), project: own ?? "/nowhere", disk: disk)
        let theme = try loader.load(own ?? theme).theme
        let files = ThemeFiles(theme, templates: Repository.file("Templates"), disk: disk)
        var config = Config()
        config.site.locales = locales
        let cache = hasFonts ? Repository.file(".build/test-fonts/cards") : "/dev/null/none"
        return try CardStudio(
            CardSource(
                theme: theme, files: files, templates: try Templates(files),
                messages: MessageCatalog(try files.messages().messages, fallback: .english), config: config,
                organizers: catalog.organizers, pictures: pictures,
                zones: Set(catalog.events.map(\.zone) + [.utc]).sorted { $0.name < $1.name }, currencies: [],
                fonts: CardFonts(theme, folders: [], languages: locales, cache: cache, disk: disk),
                setup: CardSetup(
                    program: Digest(of: [1]), theme: Digest(of: [2]), templates: Digest(of: [3]),
                    settings: Digest(of: [4])),
                folder: folder, now: Studio.now))
    }

    static func subjects(_ catalog: Catalog, _ pictures: [FilePath: CardPicture]) -> [CardSubject] {
        catalog.events.map { event in
            CardSubject(
                slug: event.slug, text: Digest(of: "\(event)".utf8), organizer: event.organizer,
                pictures: pictures.values.map(\.digest), until: nil, read: { event })
        }
    }

    private var snapshot: String {
        let events = events.enumerated().map { number, more in
            """
            {"id": "e\(number)", "slug": "e\(number)", "timeZone": "Africa/Nairobi", \(more),
             "starts": "2026-07-20T18:00:00+03:00", "ends": "2026-07-20T22:00:00+03:00"}
            """
        }
        return """
            {"playbill": 1, "generatedAt": "2026-07-01T00:00:00Z", "events": [\(events.joined(separator: ", "))]}
            """
    }
}

extension CardPicture {
    /// A file of the test's, with these bytes.
    init(_ folder: TemporaryFolder, _ name: String, _ bytes: [UInt8]) throws {
        try Disk.live.create(folder[name], bytes, .file)
        self.init(place: folder[name], digest: Digest(of: bytes))
    }
}
