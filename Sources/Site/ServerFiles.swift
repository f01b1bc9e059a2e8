import Catalog
import Crypto
import Diagnostics
import Publishing
import Theming

/// What tells a web server how to serve the site.
struct ServerFiles {
    let site: Site
    let known: KnownEvents

    func outputs() throws(Failure) -> [Output] {
        [try ServerFiles.file("_headers", headers), try ServerFiles.file("_redirects", redirects)] + (try stubs())
    }

    private var headers: String {
        """
        /*
          Content-Security-Policy: \(SecurityPolicy(site.source.catalog, site.source.config).header)
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()
        \(site.first.routes.link("assets/"))*
          Cache-Control: public, max-age=31536000, immutable

        """
    }

    /// By the names that events had before.
    private var redirects: String {
        moves.map { from, to in "\(from) \(to) 301\n" }.joined()
    }

    private var moves: [(from: String, to: String)] {
        site.views.flatMap { view in
            known.events.flatMap { event in
                event.aliases.map { alias in
                    (view.routes.link(view.routes.event(alias)), view.routes.link(view.routes.event(event.slug)))
                }
            }
        }.sorted { $0.from < $1.from }
    }

    /// For servers that know nothing of redirects: a page where each event was before.
    private func stubs() throws(Failure) -> [Output] {
        var outputs: [Output] = []
        for view in site.views {
            for event in known.events {
                for alias in event.aliases {
                    let page = ShownPage(
                        path: view.routes.event(event.slug), kind: "moved", title: view.text(event.title),
                        isIndexed: false)
                    let pages = LanguagePages(site: site, view: view, known: known)
                    outputs.append(
                        try pages.maker.output(
                            "site/moved", page, inputs: [Digest(of: page.title.utf8), Digest(of: page.path.utf8)],
                            file: "\(view.routes.event(alias))index.html"
                        ) { _ in [] })
                }
            }
        }
        return outputs
    }

    private static func file(_ path: String, _ text: String) throws(Failure) -> Output {
        Output(try OutputPath(path), inputs: Digest(of: text.utf8)) { Made(Array(text.utf8)) }
    }
}
