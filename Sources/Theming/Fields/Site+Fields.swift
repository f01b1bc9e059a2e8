import Catalog
import Liquid

/// The site that a page is part of.
public struct ShownSite: Sendable {
    public var year: Int
    /// Pages that every page leads to, from the project's own texts.
    public var pages: [Link]
    public var logo: String?
    public var privacy: String?
    /// The faces that the first lines of a page are set in.
    public var fonts: [String]
    public var theme: String

    public init(
        year: Int, pages: [Link] = [], logo: String? = nil, privacy: String? = nil, fonts: [String] = [],
        theme: String = ""
    ) {
        self.year = year
        self.pages = pages
        self.logo = logo
        self.privacy = privacy
        self.fonts = fonts
        self.theme = theme
    }
}

extension ShownSite {
    /// As templates see it.
    public func seen(_ view: View) -> Value { ShownSite.fields.seen(self, view) }

    public static let fields = FieldTable<ShownSite>(
        "site", "The site as a whole.",
        [
            .text("text", "Its name.", "Eldoret Business Summit") { _, view in view.config.site.title },
            .text("title", "Its name.", "Eldoret Business Summit") { _, view in view.config.site.title },
            .address("url", "Its home page.", "/") { _, view in view.routes.link(view.routes.home) },
            .address("events", "All that is to come.", "/events/") { _, view in
                view.routes.link(view.routes.allEvents)
            },
            .address("archive", "All that has been.", "/archive/") { _, view in
                view.routes.link(view.routes.archive)
            },
            .text("language", "The language of the page, as BCP 47 writes it.", "en") { _, view in
                view.language.tag.text
            },
            .text("locale", "The language of the page, as OpenGraph writes it.", "en") { _, view in
                String(view.language.tag.text.map { $0 == "-" ? "_" : $0 })
            },
            .text("direction", "Which way it is read: ltr or rtl.", "ltr") { _, view in
                view.language.direction.rawValue
            },
            .address("logo", "The sign of the theme.", "/assets/logo.3f9a12bc.svg") { site, _ in site.logo },
            .many("pages", "The project's own pages.", of: Link.fields) { site, _ in site.pages },
            .address("privacy", "The page on privacy.", "/privacy/") { site, _ in site.privacy },
            .texts("fonts", "The faces that the first lines are set in.", "/assets/inter-400.3f9a12bc.woff2") {
                site, _ in
                site.fonts
            },
            .text("theme", "What the theme is called.", "Eldoret") { site, _ in site.theme },
            .flag("asks_consent", "Whether anything of a third party's is loaded once the reader agrees.") { _, view in
                view.config.analytics.asksConsent
            },
            .number("year", "The year it is.", "2026") { site, _ in site.year },
            .text("google", "The measurement id of Google Analytics, if it is used.", "G-ABC123") { _, view in
                view.config.analytics.google
            },
            .address("sentry", "The loader of Sentry, if it is used.", "https://js.sentry-cdn.com/abc.min.js") {
                _, view in view.config.analytics.sentry?.text
            },
            .text("release", "The release that Sentry is told of.", "2026-07-15") { _, view in
                view.config.analytics.release
            },
            .text("environment", "The environment that Sentry is told of.", "production") { _, view in
                view.config.analytics.environment
            },
            .flag("is_indexed", "Whether search engines may list it.") { _, view in view.config.site.isIndexed },
            .address("feed", "What is to come, for feed readers: Atom.", "/feed.xml") { _, view in
                view.routes.link(view.routes.prefix + "feed.xml")
            },
            .address("json_feed", "The same as JSON.", "/feed.json") { _, view in
                view.routes.link(view.routes.prefix + "feed.json")
            },
            .address("calendar", "The same for calendars.", "/calendar.ics") { _, view in
                view.routes.link(view.routes.prefix + "calendar.ics")
            },
            .number("status_every", "How many seconds lie between two looks at how tickets stand.", "60") { _, view in
                view.config.live.statusEvery
            },
            .address("live", "Where a server tells of changes as they happen.", "https://live.example.org/events") {
                _, view in view.config.live.events?.text
            },
            .texts("payments", "How one can pay.", "mpesa") { _, view in view.config.payments.map(\.method) },
        ])
}
