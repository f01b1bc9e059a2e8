import Catalog
import Project

/// What pages may load, and from where: no more than the settings and the catalogue ask for.
struct SecurityPolicy: Hashable, Sendable {
    private var sources: [String: Set<String>] = [
        "default-src": ["'none'"], "style-src": ["'self'"], "font-src": ["'self'"], "img-src": ["'self'"],
        "script-src": ["'self'"], "connect-src": ["'self'"], "base-uri": ["'none'"], "form-action": ["'none'"],
        "object-src": ["'none'"], "frame-ancestors": ["'self'"],
    ]

    init(_ catalog: Catalog, _ config: Config) {
        for event in catalog.events {
            allow("img-src", event.image)
            for session in event.schedule { for speaker in session.speakers { allow("img-src", speaker.image) } }
            if let frame = event.ticketing?.embedURL { allow("frame-src", frame) }
        }
        for organizer in catalog.organizers { allow("img-src", organizer.logo) }
        if let events = config.live.events { allow("connect-src", events) }
        if config.analytics.google != nil {
            allow("script-src", "https://www.googletagmanager.com")
            for name in ["connect-src", "img-src"] {
                for host in ["https://*.google-analytics.com", "https://www.googletagmanager.com"] { allow(name, host) }
            }
        }
        if let loader = config.analytics.sentry {
            allow("script-src", loader)
            allow("script-src", "https://browser.sentry-cdn.com")
            allow("connect-src", "https://*.ingest.sentry.io")
        }
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

    private mutating func allow(_ name: String, _ address: WebAddress) { allow(name, address.origin) }

    private mutating func allow(_ name: String, _ image: Image?) {
        if case .web(let address)? = image?.source { allow(name, address) }
    }
}

extension WebAddress {
    /// Scheme, host and port.
    fileprivate var origin: String {
        guard let start = text.firstRange(of: "://")?.upperBound else { return text }
        return String(text[..<(text[start...].firstIndex { "/?#".contains($0) } ?? text.endIndex)]).lowercased()
    }
}
