import Cards
import Catalog
import Diagnostics
import Effects
import Feeds
import Images
import Publishing
import TestSupport
import Theming
import XCTest

final class CardTests: XCTestCase {
    func testEveryThemeDrawsEverySampleAsItShould() throws {
        for theme in ["playbill", "fashionistas", "eldoret", "tuvens"] {
            var studio = Studio(theme: theme)
            let samples = try Self.samples(theme)
            XCTAssertFalse(samples.isEmpty)
            for sample in samples {
                studio.locales = [sample.locale]
                let catalog = Snapshot.read(
                    [Snapshot.Source(file: sample.file, bytes: sample.data)], jobs: 1
                ).catalog
                XCTAssertFalse(catalog.events.isEmpty)
                let subjects = Studio.subjects(catalog, [:])
                XCTAssertEqual(try studio.studio(catalog).problems(subjects), [], "\(theme): \(sample.state)")
            }
        }
    }

    func testACardIsAsLargeAsNetworksWantIt() throws {
        for theme in ["playbill", "tuvens"] {
            let made = try Studio(theme: theme).card()
            let bytes = try XCTUnwrap(made.bytes)
            XCTAssertEqual(made.diagnostics, [])
            let file = try ImageFile(bytes)
            XCTAssertEqual(file.kind, .jpeg)
            XCTAssertEqual(file.size, ImageFile.Size(width: 1200, height: 630))
            XCTAssertLessThan(bytes.count, 120_000)
        }
    }

    func testEveryEventHasOneInEachLanguage() throws {
        let studio = Studio(locales: [.english, try XCTUnwrap(LanguageTag("ar"))], events: Self.titles(["A", "B"]))
        XCTAssertEqual(
            try studio.outputs().map(\.path.text),
            ["events/e0/card.jpg", "events/e1/card.jpg", "ar/events/e0/card.jpg", "ar/events/e1/card.jpg"])
    }

    func testTwoThreadsDrawTheSameAsOne() throws {
        let studio = Studio(theme: "eldoret", events: Self.titles(["Supper", "قمة", "Mirage", "संगीत", "Ü", "Pli"]))
        let (one, two) = (try studio.outputs(), try studio.outputs())
        let alone = one.map { $0.make() }
        XCTAssertEqual(concurrentMap(Array(two.reversed()), jobs: 2) { $0.make() }.reversed(), alone)
        XCTAssertEqual(Set(alone.compactMap(\.bytes)).count, 6)
    }

    func testAnOrganizersAccentIsSeen() throws {
        let plain = try Studio().card().bytes
        let own = try Studio(events: [##""title": "Supper", "branding": {"accent": "#1E5AA8"}"##]).card().bytes
        XCTAssertNotEqual(plain, own)
    }

    func testACharacterThatNoFontHasIsLeftOutAndSaid() throws {
        let made = try Studio(events: [#""title": "Sup\u0378per""#]).card()
        XCTAssertEqual(
            made.diagnostics,
            [
                Diagnostic(
                    .warning, "card.missing-glyph", "no font here has U+0378",
                    at: Location(file: "events/e0/card.jpg"), hint: "install fonts-noto-core, or the card goes without")
            ])
        XCTAssertEqual(made.bytes, try Studio().card().bytes)
    }

    func testAPictureThatCantBeDrawnIsDoneWithoutAndSaid() throws {
        let folder = try TemporaryFolder(self)
        let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><text>Hi</text></svg>"#
        let path = try XCTUnwrap(FilePath("a.svg"))
        var studio = Studio(events: [#""title": "Supper", "image": {"url": "a.svg", "alt": "A"}"#])
        studio.pictures = [path: try CardPicture(folder, "a.svg", Array(svg.utf8))]
        let made = try studio.card()
        XCTAssertEqual(made.diagnostics.map(\.code), ["card.picture"])
        XCTAssertEqual(made.diagnostics.map(\.severity), [.warning])
        XCTAssertEqual(made.bytes, try Studio().card().bytes)
    }

    func testACardOfAnotherSizeIsRefused() throws {
        let folder = try TemporaryFolder(self)
        try FileManager.default.createDirectory(atPath: folder["card"], withIntermediateDirectories: false)
        try Disk.live.create(folder["theme.json"], Array(#"{"name": "Mine"}"#.utf8), .file)
        let template = #"<ticket size="A6"><page><text>{{ event.title }}</text></page></ticket>"#
        try Disk.live.create(folder["card/event.liquid"], Array(template.utf8), .file)
        let made = try Studio(own: folder.path).card()
        XCTAssertNil(made.bytes)
        XCTAssertEqual(made.diagnostics.map(\.code), ["card.size"])
    }

    static func titles(_ titles: [String]) -> [String] { titles.map { "\"title\": \"\($0)\"" } }

    private static func samples(_ theme: String) throws -> [TemplateSample] {
        let loader = ThemeLoader(library: Repository.file("Themes"), project: "/nowhere", disk: .live)
        let files = ThemeFiles(
            try loader.load(theme).theme, templates: Repository.file("Templates"), disk: .live)
        return try TemplateSample.all(of: CardStudio.template, in: files)
    }
}
