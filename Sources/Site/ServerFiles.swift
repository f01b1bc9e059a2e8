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
        SecurityPolicy(known.events.map { $0.known.needs }, site.source.organizers, site.source.config)
    }

    private var headers: String {
        """
        /*
          Content-Security-Policy: \(policy.header)
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
