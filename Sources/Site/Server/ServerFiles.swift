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
        [try ServerFiles.file("_headers", headers), try ServerFiles.file("_redirects", redirects)]
    }

    private var policy: SecurityPolicy {
        SecurityPolicy(known.events.lazy.map(\.known.needs), site.source.organizers, site.source.config)
    }

    private var headers: String {
        let policy = policy
        let all = """
            /*
              Content-Security-Policy: \(policy.header)
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), \(policy.payments)
            \(site.first.routes.link("assets/"))*
              Cache-Control: public, max-age=31536000, immutable

            """
        return all + pages.map { "\($0)\n  Content-Security-Policy: frame-ancestors 'self'\n" }.joined()
            + (site.source.config.widgets.areWritten ? site.views.map { ServerFiles.embeds($0.routes) } : []).joined()
    }

    /// What nobody else may show in a frame. Servers send every header that fits, and browsers go by all policies they get:
    /// a rule for everything would hold for the widgets, too.
    private var pages: [String] {
        site.views.flatMap { view in
            let routes = view.routes
            let folders =
                [routes.allEvents, routes.archive]
                + ["organizers/", "categories/", "cities/", "tags/"].map {
                    routes.prefix + $0
                }
            let texts = ContentPages.texts(site.source.texts, view).map { routes.page($0.name) }
            let single = [routes.home, routes.home + "index.html", routes.home + "404.html"]
            return single.map(routes.link) + (folders + texts).map { routes.link($0) + "*" }
        }
    }

    /// What everybody may show in a frame, read and, where a page lets nothing in that doesn't say so, load; asked for anew
    /// each time, as a cache that keeps it would sell what is sold out.
    private static func embeds(_ routes: Routes) -> String {
        """
        \(routes.link(routes.embeds))*
          Content-Security-Policy: frame-ancestors *
          Access-Control-Allow-Origin: *
          Cross-Origin-Resource-Policy: cross-origin
          Cache-Control: no-cache

        """
    }

    /// By the names that events had before.
    private var redirects: String {
        moves.map { from, to in "\(from) \(to) 301\n" }.joined()
    }

    private var moves: [(from: String, to: String)] {
        site.views.flatMap { view in
            known.events.lazy.filter { !$0.known.aliases.isEmpty }.flatMap { event in
                event.known.aliases.map { alias in
                    (
                        view.routes.link(view.routes.event(alias)),
                        view.routes.link(view.routes.event(event.known.facts.slug))
                    )
                }
            }
        }.sorted { $0.from < $1.from }
    }

    private static func file(_ path: String, _ text: String) throws(Failure) -> Output {
        Output(try OutputPath(path), inputs: Digest(of: text.utf8)) { Made(Array(text.utf8)) }
    }
}
