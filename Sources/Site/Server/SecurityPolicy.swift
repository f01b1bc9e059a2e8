import Catalog
import Project

/// What pages may load, and from where: no more than the settings and the catalogue ask for. Who may frame them is said
/// apart, since that depends on the page.
struct SecurityPolicy: Hashable, Sendable {
    private var sources: [String: Set<String>] = [
        "default-src": ["'none'"], "style-src": ["'self'"], "font-src": ["'self'"], "img-src": ["'self'"],
        "script-src": ["'self'"], "connect-src": ["'self'"], "base-uri": ["'none'"], "form-action": ["'none'"],
        "object-src": ["'none'"], "frame-src": ["'self'"],
    ]

    init(_ events: some Sequence<KnownEvent.Needs>, _ organizers: [Organizer], _ config: Config) {
        // Of many thousand events that name the same few.
        var (images, frames): (Set<String>, Set<String>) = ([], [])
        for needs in events {
            for host in needs.imageHosts where !images.contains(host) { images.insert(host) }
            for host in needs.frameHosts where !frames.contains(host) { frames.insert(host) }
        }
        for host in images { allow("img-src", host) }
        for host in frames { allow("frame-src", host) }
        for organizer in organizers {
            if case .web(let address)? = organizer.logo?.source { allow("img-src", address.origin) }
        }
        // Nothing but a widget listens there.
        if config.widgets.areWritten, let events = config.live.events { allow("connect-src", events.origin) }
        if config.analytics.google != nil {
            allow("script-src", "https://www.googletagmanager.com")
            for name in ["connect-src", "img-src"] {
                for host in [
                    "https://*.google-analytics.com", "https://*.analytics.google.com",
                    "https://*.googletagmanager.com",
                ] { allow(name, host) }
            }
        }
        if let loader = config.analytics.sentry {
            allow("script-src", loader.origin)
            allow("script-src", "https://browser.sentry-cdn.com")
            allow("connect-src", "https://*.sentry.io")
        }
    }

    /// Where a payment may be asked for: in the frames of those who sell.
    var payments: String {
        let sellers = (sources["frame-src"] ?? []).subtracting(["'self'"]).sorted().map { "\"\($0)\"" }
        return "payment=(\((["self"] + sellers).joined(separator: " ")))"
    }

    /// As the header of that name has it, its parts by the alphabet.
    var header: String {
        sources.keys.sorted().map { name in
            ([name] + (sources[name] ?? []).sorted()).joined(separator: " ")
        }.joined(separator: "; ")
    }
}

extension SecurityPolicy {
    private mutating func allow(_ name: String, _ origin: String) { sources[name, default: []].insert(origin) }
}
