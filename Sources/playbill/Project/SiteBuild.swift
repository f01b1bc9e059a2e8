import Catalog
import Crypto
import Diagnostics
import Effects
import Project
import Publishing
import Site
import Theming
import Wording

/// One build under way: what was read of the project, and what comes of it.
struct SiteBuild {
    let invocation: Invocation
    let project: ProjectFolder
    let setup: SiteSetup
    let loaded: CatalogLoader.Loaded
    let content: (texts: [ContentText], diagnostics: [Diagnostic])
    let now: Instant
    let folder: String

    /// Throws if the project, its theme or its sources can't be read, or if an event in them is wrong.
    init(_ invocation: Invocation, _ project: ProjectFolder) throws(Failure) {
        self.invocation = invocation
        self.project = project
        now = try invocation.asOf()
        setup = try SiteSetup(project, theme: invocation.arguments.value(.theme), invocation.world)
        loaded = try CatalogLoader(invocation: invocation, project: project).load(wantsDigests: true)
        content = try ContentFolder(path: project.file("Content"), disk: invocation.world.disk).texts()
        folder = invocation.arguments.value(.out) ?? project.file(project.config.output.folder)
        let errors = (loaded.diagnostics + content.diagnostics).filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw Failure(.records, loaded.diagnostics + content.diagnostics, sources: loaded.sources)
        }
    }

    var diagnostics: [Diagnostic] { setup.diagnostics + loaded.diagnostics + content.diagnostics }
    var isRehearsal: Bool { invocation.arguments.has("--dry-run") }
}

extension SiteBuild {
    func site() throws(Failure) -> Site {
        var assets = setup.assets
        let images = try SiteImages(self, &assets)
        let source = SiteSource(
            catalog: loaded.catalog, digests: loaded.digests.events, config: project.config, theme: setup.theme,
            setup: Digest(
                of: setup.digest.rawBytes + loaded.digests.heads.flatMap(\.rawBytes) + images.digest.rawBytes
                    + Array("\(project.config)".utf8)),
            texts: content.texts, now: now, withDrafts: invocation.arguments.has("--drafts"))
        let first = project.config.site.locales.first ?? .english
        return Site(
            source, templates: setup.templates, assets: assets, first: view(first, images, assets),
            others: project.config.site.locales.dropFirst().map { view($0, images, assets) })
    }

    var publisher: Publisher {
        Publisher(
            folder: folder, stateFolder: project.file(".playbill"), disk: invocation.world.disk, now: now.milliseconds,
            jobs: invocation.jobs, swap: project.config.output.swap == .exchange ? .exchange : .inPlace,
            force: invocation.arguments.has("--force"), dryRun: isRehearsal)
    }

    /// One language of the site; the first is at its root.
    private func view(_ tag: LanguageTag, _ images: SiteImages, _ assets: Assets) -> View {
        let config = project.config
        let events = loaded.catalog.events
        let currencies = Set(events.flatMap { $0.ticketTypes.flatMap { $0.currencies } }).sorted { $0.code < $1.code }
        let zones = Set(events.map(\.zone) + [config.site.zone]).sorted { $0.name < $1.name }
        let first = config.site.locales.first ?? .english
        return View(
            phrasebook: setup.messages.phrasebook(for: Language(tag, currencies: currencies)), fallback: first,
            now: now, config: config,
            routes: Routes(baseURL: config.site.baseURL, prefix: tag == first ? "" : "\(tag.text)/"),
            assets: assets.addresses, zones: zones, picture: images.picture)
    }
}

extension TicketType {
    fileprivate var currencies: [Currency] {
        ([offer.price] + tiers.map(\.offer.price)).compactMap { $0?.currency }
    }
}
