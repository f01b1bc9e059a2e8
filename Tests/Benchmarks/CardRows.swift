import Cards
import Catalog
import Crypto
import Effects
import Feeds
import Foundation
import Images
import Project
import Publishing
import Theming
import Wording

/// Social cards of many events on two threads, in the theme that takes longest: of type alone, and over photographs.
struct CardRows {
    let folder: Scratch

    func measure() throws -> [Row] {
        let plain = try pace(CardRows.plain, pictures: 0)
        let photographs = try pace(CardRows.pictured, pictures: CardRows.photographs)
        return [
            Row(
                name: "cards: of type alone, 2 threads", value: plain.perSecond, unit: "/s", least: 200,
                comparison: plain.all),
            Row(
                name: "cards: over photographs, 2 threads", value: photographs.perSecond, unit: "/s", least: 60,
                comparison: "\(CardRows.photographs) of 6 megapixels; \(photographs.all)"),
            Row(name: "cards: the largest of type alone", value: plain.kilobytes, unit: "KB", bound: 120),
            Row(name: "cards: the largest over photographs", value: photographs.kilobytes, unit: "KB", bound: 120),
            Row(name: "cards: drawn before, 2 threads", value: plain.knownPerSecond, unit: "/s", least: 1000),
        ]
    }

    private static let themes = ["playbill", "fashionistas", "eldoret", "tuvens"]
    private static let (plain, pictured, photographs) = (400, 200, 8)

    /// What the slowest theme comes to.
    private struct Pace {
        var perSecond = Double.infinity
        var knownPerSecond = Double.infinity
        var kilobytes = 0.0
        var all = ""
    }

    private func pace(_ events: Int, pictures: Int) throws -> Pace {
        let snapshot = "\(try folder.fresh())/snapshot.json"
        try SampleSnapshot(count: events).write(to: snapshot)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: snapshot)))
        var catalog = Snapshot.read([Snapshot.Source(file: snapshot, bytes: bytes)], jobs: 2).catalog
        let files = try photographs(pictures)
        let paths = files.keys.sorted { $0.text < $1.text }
        if !paths.isEmpty {
            let events = catalog.events.enumerated().map { number, event in
                var event = event
                event.image = Image(source: .file(paths[number % paths.count]))
                return event
            }
            catalog = Catalog(organizers: catalog.organizers, events: events)
        }
        var slowest = Pace()
        for theme in CardRows.themes {
            let kept = try folder.fresh()
            let outputs = try outputs(theme, catalog, files, kept)
            // Faces are cut once, and each thread opens them once.
            _ = concurrentMap(Array(outputs.prefix(8)), jobs: 2) { $0.make() }
            let rest = Array(outputs.dropFirst(8))
            var made: [Made] = []
            let time = Measure.milliseconds { made = concurrentMap(rest, jobs: 2) { $0.make() } }
            let known = Measure.milliseconds { _ = concurrentMap(rest, jobs: 2) { $0.make() } }
            let perSecond = Double(rest.count) / time * 1000
            slowest.all += "\(slowest.all.isEmpty ? "" : ", ")\(theme) \(Int(perSecond))"
            slowest.perSecond = min(slowest.perSecond, perSecond)
            slowest.knownPerSecond = min(slowest.knownPerSecond, Double(rest.count) / known * 1000)
            let largest = made.map { $0.bytes?.count ?? .max }.max() ?? 0
            slowest.kilobytes = max(slowest.kilobytes, Double(largest) / 1000)
        }
        return slowest
    }

    private func outputs(
        _ theme: String, _ catalog: Catalog, _ pictures: [FilePath: CardPicture], _ kept: String
    ) throws -> [Output] {
        let theme = try ThemeLoader(library: "Themes", project: "/nowhere", disk: .live).load(theme).theme
        let files = ThemeFiles(theme, templates: "Templates", disk: .live)
        let nothing = Digest(of: [UInt8]())
        let studio = try CardStudio(
            CardSource(
                theme: theme, files: files, templates: try Templates(files),
                messages: MessageCatalog(try files.messages().messages, fallback: .english), config: Config(),
                organizers: catalog.organizers, pictures: pictures,
                zones: Set(catalog.events.map(\.zone) + [.utc]).sorted { $0.name < $1.name }, currencies: [],
                fonts: CardFonts(
                    theme, folders: [], languages: [.english], cache: "\(folder.path)/card-fonts", disk: .live),
                setup: CardSetup(program: nothing, theme: nothing, templates: nothing, settings: nothing),
                folder: kept, now: .epoch))
        return try studio.outputs(
            catalog.events.map { event in
                CardSubject(
                    slug: event.slug, text: nothing, organizer: event.organizer, pictures: [], until: nil,
                    read: { event })
            })
    }

    /// Haze, lights and grain, as cameras see a stage: each another.
    private func photographs(_ count: Int) throws -> [FilePath: CardPicture] {
        var pictures: [FilePath: CardPicture] = [:]
        let place = try folder.fresh()
        for number in 0..<count {
            let bytes = try CardRows.photograph(UInt64(number + 1)).jpeg(mostBytes: 8 << 20)
            try Data(bytes).write(to: URL(fileURLWithPath: "\(place)/\(number).jpg"))
            guard let path = FilePath("\(number).jpg") else { continue }
            pictures[path] = CardPicture(place: "\(place)/\(number).jpg", digest: Digest(of: bytes))
        }
        return pictures
    }

    private static func photograph(_ seed: UInt64) throws -> Pixels {
        let (width, height) = (3000, 2000)
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func random() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
        let across = (0..<width).map { 60 * sin(Double($0) / (40 + 60 * Double(seed % 7)) + Double(seed)) }
        let down = (0..<height).map { 50 * cos(Double($0) / (50 + 40 * Double(seed % 5))) }
        var values: [UInt32] = []
        values.reserveCapacity(width * height)
        for y in 0..<height {
            for x in 0..<width {
                var light = 110 + across[x] + down[y]
                light += 30 * random()
                let (red, blue) = (min(max(light * 1.1, 0), 255), min(max(255 - light, 0), 255))
                values.append(0xFF00_0000 | UInt32(red) << 16 | UInt32(min(max(light, 0), 255)) << 8 | UInt32(blue))
            }
        }
        guard let pixels = Pixels(width: width, height: height, isOpaque: true, values: values) else {
            throw ImageProblem.broken
        }
        return pixels
    }
}
