import Catalog
import Crypto
import Diagnostics
import Effects
import Liquid
import Publishing
import Synchronization
import Theming

/// The pages of one language.
final class LanguagePages: Sendable {
    let site: Site
    let view: View
    let known: KnownEvents
    let facets: [ShownFacets]
    let maker: PageMaker
    /// Of each event.
    let files: [EventFile]
    /// The events read last, by their places: several files are made of each.
    let recent: Mutex<Recent<Int, ShownEvent>>

    /// Of how many events a thread makes files in turn.
    static let run = 32

    init(site: Site, view: View, known: KnownEvents, jobs: Int) {
        recent = Mutex(Recent(most: LanguagePages.run * jobs))
        self.site = site
        self.view = view
        self.known = known
        facets = LanguagePages.facets(known.shelves, view)
        let source = site.source
        files = EventFile.all(source.config)
        let texts = ContentPages.texts(source.texts, view)
        maker = PageMaker(
            view: view, templates: site.templates,
            site: ShownSite(
                year: source.config.site.zone.day(at: source.now).year,
                pages: texts.map { Link(label: $0.title, address: view.routes.link(view.routes.page($0.name))) },
                logo: source.theme.logo.flatMap { site.assets.addresses[$0.text] },
                privacy: texts.first { $0.name == "privacy" }.map { view.routes.link(view.routes.page($0.name)) },
                fonts: site.assets.firstFonts, theme: source.theme.name),
            setup: PageParts(
                source.setup,
                foot: Digest(
                    of: Array(view.language.tag.text.utf8)
                        + Array(String(source.config.site.zone.day(at: source.now).year).utf8)
                        + texts.flatMap { Array("\($0.name)\u{0}\($0.title)\u{0}".utf8) })),
            until: source.config.site.zone.endOfYear(at: source.now))
    }

    func outputs(jobs: Int) throws(Failure) -> [Output] {
        let (events, others) = sideBySide(
            jobs: jobs, { Result { () throws(Failure) in try self.events(jobs: jobs) } },
            { [self] in
                Result { () throws(Failure) in
                    try lists() + widgets() + subscriptions(jobs: jobs) + organizers()
                        + ContentPages(pages: self).outputs() + [
                            missing()
                        ]
                }
            })
        var outputs = try events.get()
        try outputs += others.get()
        return outputs
    }

    /// The same page in the other languages.
    func alternates(_ path: (Routes) -> String) -> [Link] {
        guard site.views.count > 1 else { return [] }
        return site.views.map { other in
            Link(
                label: WorldNames.ownName(of: other.language.tag), address: other.routes.absolute(path(other.routes)),
                isCurrent: other === view, language: other.language.tag.text)
        }
    }

    private func missing() throws(Failure) -> Output {
        let page = ShownPage(
            path: view.routes.home, kind: "missing", title: view.say("missing.title"), isIndexed: false)
        return try maker.output("site/404", page, parts: [], file: "\(view.routes.home)404.html") { _ in [] }
    }
}
