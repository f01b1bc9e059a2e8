import Cards
import Catalog
import Crypto
import Diagnostics
import Effects
import Project
import Publishing
import Site
import Theming

/// The cards of a site's events.
struct SiteCards {
    let studio: CardStudio
    let subjects: [CardSubject]

    /// Nil if the site is to have none; throws if their template is wrong. `fonts` are those of another build with the same
    /// theme.
    init?(_ build: SiteBuild, fonts: CardFonts? = nil) throws(Failure) {
        let (project, setup, disk) = (build.project, build.setup, build.invocation.world.disk)
        guard project.config.cards else { return nil }
        let events = build.loaded.events.map(\.known)
        let (places, digests) = (build.images.placesByPath, build.images.digests)
        var pictures: [FilePath: CardPicture] = [:]
        for (path, place) in places { pictures[path] = digests[path].map { CardPicture(place: place, digest: $0) } }
        studio = try CardStudio(
            CardSource(
                theme: setup.theme, files: setup.files, templates: setup.templates, messages: setup.messages,
                config: project.config, organizers: build.loaded.organizers, pictures: pictures,
                zones: Set(events.map { $0.facts.zone } + [project.config.site.zone]).sorted { $0.name < $1.name },
                currencies: Set(events.flatMap(\.needs.currencies)).sorted { $0.code < $1.code },
                fonts: fonts ?? SiteCards.fonts(project, setup, disk),
                setup: CardSetup(
                    program: Digest(of: Playbill.mark(build.invocation.world).utf8), theme: setup.digest,
                    templates: setup.templates.digest(of: CardStudio.template),
                    settings: setup.settings),
                folder: build.isRehearsal ? nil : SiteCards.folder(project), now: build.now))
        subjects = build.loaded.events.filter { $0.known.hasPage(withDrafts: build.withDrafts) }.map { event in
            CardSubject(
                slug: event.known.facts.slug, text: event.known.text, organizer: event.known.facts.organizer,
                // One that is missing counts, too: something stands in its place.
                pictures: event.known.needs.files.map { digests[$0] ?? Digest(of: [UInt8]()) },
                until: event.known.until, read: event.read)
        }
    }

    func outputs() throws(Failure) -> [Output] { try studio.outputs(subjects) }

    /// What is wrong with them, drawn strictly.
    func problems() -> [Diagnostic] { studio.problems(subjects) }

    static func fonts(_ project: ProjectFolder, _ setup: SiteSetup, _ disk: Disk) -> CardFonts {
        CardFonts(
            setup.theme, folders: project.config.tickets.fonts.map { project.file($0.text) },
            languages: project.config.site.locales, cache: project.file(".playbill/fonts"), disk: disk)
    }
}

extension SiteCards {
    /// Clears away cards of events that are no longer there; answers what there is to say if that can't be.
    static func sweep(_ build: SiteBuild) -> [Diagnostic] {
        let config = build.project.config
        let slugs = build.loaded.events.map(\.known).filter { $0.hasPage(withDrafts: build.withDrafts) }
            .map(\.facts.slug)
        return CardStudio.sweep(
            folder(build.project), of: config.cards ? slugs : [], in: config.site.locales,
            disk: build.invocation.world.disk)
    }

    private static func folder(_ project: ProjectFolder) -> String { project.file(".playbill/cards") }
}
