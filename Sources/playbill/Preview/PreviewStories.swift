import Cards
import Catalog
import Diagnostics
import Effects
import Preview
import Project
import Publishing
import Synchronization
import Theming

/// The stories of an edition: every sample of every template, in any theme and language.
final class PreviewStories: Sendable {
    let build: SiteBuild
    private let reading: Int
    private let origin: String
    private let usual: ThemeStage
    private let names: [String]
    private let others: Mutex<[String: ThemeStage]>
    private let known = Mutex<(shelves: [Shelf], diagnostics: [Diagnostic])?>(nil)

    /// What themes other than templates bring is taken over from the stories before, where there are any.
    init(_ build: SiteBuild, _ fonts: CardFonts, reading: Int, origin: String, after before: PreviewStories?) {
        self.build = build
        self.reading = reading
        self.origin = origin
        usual = ThemeStage(build.setup, fonts, after: before?.usual)
        let world = build.invocation.world
        names = PreviewStories.themes(build, world)
        others = Mutex([:])
    }

    var storybook: Storybook {
        let tags = Set(build.setup.messages.languages + build.project.config.site.locales).sorted()
        return Storybook(
            themes: names, locales: tags.map { Storybook.Locale(tag: $0.text, name: WorldNames.ownName(of: $0)) },
            contents: { [self] in contents },
            telling: { [self] address throws(Failure) in try telling(address) },
            sources: { [self] address in sources(address) })
    }

    private var contents: (shelves: [Shelf], diagnostics: [Diagnostic]) {
        known.withLock { known in
            if let known { return known }
            let read = StoryShelves(build).contents
            known = read
            return read
        }
    }

    private func telling(_ address: StoryAddress) throws(Failure) -> Telling {
        let stage = try stage(address.theme)
        if address == PreviewStories.assets(of: address.theme) { return Telling(try stage.setup.assets.outputs()) }
        let files = stage.setup.files
        do throws(Failure) {
            var telling = try StoryMaker(address, stage, build, reading: reading, origin: origin).telling()
            telling.outputs = telling.outputs.map { $0.placed(in: files) }
            return telling
        } catch {
            throw error.placed(in: files)
        }
    }

    private func sources(_ address: StoryAddress) -> [Storybook.Source] {
        guard let setup = try? stage(address.theme).setup else { return [] }
        let asked = setup.templates.sources(of: address.template)
        let templates = [address.template] + asked.filter { $0 != address.template }
        let stories = (try? StorySample.all(of: address.template, setup, build)) ?? []
        let story = stories.first { $0.slug == address.state } ?? stories.first
        let samples = story.map { story in
            Storybook.Source(name: story.texts.isEmpty ? "samples" : "text", path: story.sample.file)
        }
        let found = templates.compactMap { name in
            setup.files.path(ofTemplate: name).map { Storybook.Source(name: name, path: $0) }
        }
        // The look of all of them, and the words of the language that this one is in.
        let language = address.locale.flatMap { LanguageTag($0) } ?? build.project.config.site.locales.first ?? .english
        let names = ["theme.json", "assets/brand.css", "locales/\(language.primary).json"]
        let looks: [Storybook.Source] = names.compactMap { name in
            setup.files.find(name).map { Storybook.Source(name: name, path: $0) }
        }
        var sources = Array(found.prefix(1)) + [samples].compactMap { $0 }
        sources += looks
        sources += found.dropFirst()
        return sources
    }

    /// Throws if there is no such theme, or if it is wrong.
    private func stage(_ theme: String) throws(Failure) -> ThemeStage {
        guard theme != names.first else { return usual }
        guard names.contains(theme) else {
            throw Failure(.usage, [Diagnostic(.error, "theme.missing", "there is no theme “\(theme)”")])
        }
        return try others.withLock { others throws(Failure) in
            if let known = others[theme] { return known }
            // What all of its stories ask for has one place; that of the project's own theme is the site's.
            var project = build.project
            project.config.site.baseURL = WebAddress(origin + PreviewStories.assets(of: theme).folder)
            let setup = try SiteSetup(project, theme: theme, build.invocation.world)
            let fonts = SiteCards.fonts(build.project, setup, build.invocation.world.disk)
            let stage = ThemeStage(setup, fonts, after: nil)
            others[theme] = stage
            return stage
        }
    }

    private static func assets(of theme: String) -> StoryAddress {
        StoryAddress(theme: theme, locale: nil, template: "theme", state: "files")
    }

    /// The project's own first, then all others there are.
    private static func themes(_ build: SiteBuild, _ world: World) -> [String] {
        let usual = build.invocation.arguments.value(.theme) ?? build.project.config.theme
        let library = (try? Resources(world)).map { "\($0.folder)/Themes" }
        let folders = [library, build.project.path, build.project.file("themes")].compactMap { $0 }
        let found = folders.flatMap { folder in
            ((try? world.disk.list(folder)) ?? []).filter { world.disk.isReadableFile("\(folder)/\($0)/theme.json") }
        }
        let name = usual.split(separator: "/").last.map(String.init) ?? usual
        return [name] + Set(found).subtracting([name]).sorted()
    }
}
