import Cards
import Catalog
import Crypto
import Diagnostics
import Effects
import Feeds
import Formats
import Project
import Publishing
import Site
import Theming
import Wording

/// One build under way: what was read of the project, and what comes of it.
struct SiteBuild {
    let invocation: Invocation
    private(set) var project: ProjectFolder
    var setup: SiteSetup
    let loaded: SiteEvents
    let content: ContentFolder.Reading
    let now: Instant
    let folder: String
    let isRehearsal: Bool
    let images: SiteImages
    private var languages: [LanguageTag: Language] = [:]

    /// Throws if the project, its theme or its sources can't be read, or if an event in them is wrong.
    init(
        _ invocation: Invocation, _ project: ProjectFolder, isRehearsal: Bool, memory: EventMemory?
    ) throws(Failure) {
        self.invocation = invocation
        self.isRehearsal = isRehearsal
        self.project = project
        now = try invocation.asOf()
        let (now, theme, locales) = (now, invocation.arguments.value(.theme), project.config.site.locales)
        let (events, (setup, languages)) = sideBySide(
            jobs: invocation.jobs,
            { Result { () throws(Failure) in try SiteEvents(invocation, project, at: now, memory: memory) } },
            {
                (
                    Result { () throws(Failure) in try SiteSetup(project, theme: theme, invocation.world) },
                    // Each takes some milliseconds, which nobody waits for while the events are read.
                    Dictionary(locales.map { ($0, Language($0)) }, uniquingKeysWith: { first, _ in first })
                )
            })
        self.setup = try setup.get()
        self.languages = languages
        loaded = try events.get()
        content = try ContentFolder(path: project.file("Content"), disk: invocation.world.disk).texts()
        folder = invocation.arguments.value(.out) ?? project.file(project.config.output.folder)
        let errors = (loaded.diagnostics + content.diagnostics).filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw Failure(.records, loaded.diagnostics + content.diagnostics, sources: loaded.sources.texts)
        }
        images = try SiteImages(
            loaded, project, withDrafts: invocation.arguments.has("--drafts"), invocation.world.disk)
    }

    /// The site that a sample shows, of which nothing is published; its texts are the sample's, and these. Throws if the sample's
    /// own events or texts are wrong.
    init(
        _ sample: TemplateSample, _ invocation: Invocation, _ project: ProjectFolder, _ setup: SiteSetup,
        texts: [ContentText] = []
    ) throws(Failure) {
        self.invocation = invocation
        self.project = project
        self.project.config.site.locales = [sample.locale]
        // A sample of a widget is shown also where a site is to have none.
        if !project.config.widgets.areWritten { self.project.config.widgets.files = .single }
        self.setup = setup
        isRehearsal = true
        now = sample.asOf
        loaded = SiteEvents(
            Snapshot.Source(file: sample.file, bytes: sample.data), fewLeft: project.config.site.fewLeft, at: now)
        let own = ContentFolder.texts(of: sample)
        content = (own.texts + texts, own.diagnostics)
        folder = ""
        let errors = (loaded.diagnostics + own.diagnostics).filter { $0.severity == .error }
        guard errors.isEmpty else {
            // Places in the sample's data aren't those of its file.
            throw Failure(
                .records,
                errors.map { Diagnostic(.error, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint) })
        }
        images = try SiteImages(loaded, project, withDrafts: false, invocation.world.disk)
    }

    var diagnostics: [Diagnostic] {
        setup.diagnostics + loaded.diagnostics + content.diagnostics + images.diagnostics + unexplained
            + unheard
    }
    var withDrafts: Bool { invocation.arguments.has("--drafts") }

    /// For the next build; answers what there is to say if that can't be.
    func remember() -> [Diagnostic] {
        isRehearsal ? [] : loaded.remember(invocation, project) + SiteCards.sweep(self)
    }
}

extension SiteBuild {
    /// Whoever is asked for consent has to be able to read what for.
    private var unexplained: [Diagnostic] {
        guard project.config.analytics.asksConsent, !content.texts.contains(where: { $0.name == "privacy" }) else {
            return []
        }
        return [
            Diagnostic(
                .warning, "consent.privacy", "visitors are asked for consent, and there is no page that says to what",
                at: Location(file: project.file(ConfigFile.name), path: "analytics"),
                hint: "write \(project.file("Content/privacy.md")): who is told what, what for and for how long")
        ]
    }

    /// What tells of changes is listened to by widgets alone.
    private var unheard: [Diagnostic] {
        guard project.config.live.events != nil, !project.config.widgets.areWritten else { return [] }
        return [
            Diagnostic(
                .warning, "widgets.live", "nobody listens there: the site has no widgets",
                at: Location(file: project.file(ConfigFile.name), path: "live.events"),
                hint: "take it out, or let “widgets.files” be \(Config.Widgets.Files.single.rawValue)")
        ]
    }

    /// Every file of the site, none of them made yet; throws if a template or a picture is wrong.
    func outputs() throws(Failure) -> [Output] {
        let (pages, cards) = sideBySide(
            jobs: invocation.jobs, { Result { () throws(Failure) in try self.pages(of: site()) } },
            { Result { () throws(Failure) in try self.cards() } })
        // One list that grows: each copy of ten thousands takes milliseconds.
        var outputs = try pages.get()
        try outputs += cards.get()
        return outputs
    }

    /// All but cards.
    func pages(of site: Site) throws(Failure) -> [Output] {
        var outputs = try site.outputs(jobs: invocation.jobs)
        try outputs += images.outputs(invocation.world.disk)
        return outputs
    }

    /// `fonts` are those of another build with the same theme.
    func cards(fonts: CardFonts? = nil) throws(Failure) -> [Output] {
        try SiteCards(self, fonts: fonts)?.outputs() ?? []
    }

    func site() -> Site {
        var assets = setup.assets
        let accents = Set(loaded.events.compactMap(\.known.needs.accent)).sorted { $0.hex < $1.hex }
        let routes = Routes(baseURL: project.config.site.baseURL, prefix: "")
        for accent in accents { assets.add(accent: accent, of: setup.theme, routes) }
        let source = SiteSource(
            organizers: loaded.organizers, events: loaded.events, pictures: images.digests, config: project.config,
            theme: setup.theme,
            setup: PageSetup(
                program: Digest(of: Playbill.mark(invocation.world).utf8), theme: setup.digest,
                settings: setup.settings),
            texts: content.texts, widgetScript: setup.widgetScript, now: now, withDrafts: withDrafts,
            isKnown: loaded.isKnown)
        let first = project.config.site.locales.first ?? .english
        let histories = ZoneHistories(zones)
        return Site(
            source, templates: setup.templates, assets: assets, first: view(first, assets, histories),
            others: project.config.site.locales.dropFirst().map { view($0, assets, histories) })
    }

    /// Throws if there is no such place for the site, or no such event.
    func publisher() throws(Failure) -> Publisher {
        let isGiven = invocation.arguments.value(.out) != nil
        try InputFolders(
            project, sources: loaded.sources.map(\.file), theme: setup.files.folders, pictures: images.places
        ).checkApart(
            from: folder,
            at: isGiven ? nil : Location(file: project.file(ConfigFile.name), path: "output.dir"),
            invocation.world.disk)
        return Publisher(
            folder: folder, stateFolder: project.file(".playbill"), disk: invocation.world.disk, now: now.milliseconds,
            jobs: invocation.jobs, swap: project.config.output.swap == .exchange ? .exchange : .inPlace,
            force: invocation.arguments.has("--force"), dryRun: isRehearsal, scope: try scope())
    }

    /// The files of the one event that is asked for; nil if none is, and throws if there is no such event.
    private func scope() throws(Failure) -> Publisher.Scope? {
        guard let slug = invocation.arguments.value(.only) else { return nil }
        let slugs = loaded.events.map(\.known).filter { $0.hasPage(withDrafts: withDrafts) }.map { $0.facts.slug.text }
        guard slugs.contains(slug) else {
            throw .usage(
                Diagnostic(
                    .error, "build.only", "there is no event “\(slug)”",
                    hint: NearName.hint(slug, among: slugs) ?? "--only takes a slug: the last part of a page's address")
            )
        }
        let first = project.config.site.locales.first
        let folders = project.config.site.locales.flatMap { locale in
            ["events", "embed"].map { "\(locale == first ? "" : "\(locale.text)/")\($0)/\(slug)/" }
        }
        return { path in folders.contains { path.text.hasPrefix($0) } }
    }

    /// Those in use.
    private var zones: [Zone] {
        Set(loaded.events.map { $0.known.facts.zone } + [project.config.site.zone]).sorted { $0.name < $1.name }
    }

    /// One language of the site; the first is at its root.
    private func view(_ tag: LanguageTag, _ assets: Assets, _ histories: ZoneHistories) -> View {
        let config = project.config
        let events = loaded.events.map(\.known)
        let currencies = Set(events.flatMap(\.needs.currencies)).sorted { $0.code < $1.code }
        let first = config.site.locales.first ?? .english
        let language = Language(languages[tag] ?? Language(tag), currencies: currencies)
        return View(
            phrasebook: setup.messages.phrasebook(for: language), fallback: first,
            now: now, config: config,
            routes: Routes(baseURL: config.site.baseURL, prefix: tag == first ? "" : "\(tag.text)/"),
            assets: assets.addresses, zones: zones, histories: histories, picture: images.picture)
    }
}
