import Catalog

extension Endpoint {
    /// What lies below this address; itself for no path at all.
    func appending(_ path: String, _ query: [Query]) -> Endpoint {
        var joined = self
        if !path.isEmpty {
            let base = target.prefix { $0 != "?" }
            let tail = Endpoint.escaped(path.prefix { $0 != "#" })
            joined.target =
                (base.hasSuffix("/") ? String(base.dropLast()) : String(base))
                + (tail.hasPrefix("/") || tail.hasPrefix("?") ? tail : "/\(tail)")
        }
        return joined.adding(query)
    }

    func adding(_ query: [Query]) -> Endpoint {
        guard !query.isEmpty else { return self }
        let pairs = query.map { "\(WebAddress.encoded($0.name))=\(WebAddress.encoded($0.value))" }
        var added = self
        added.target += (target.contains("?") ? "&" : "?") + pairs.joined(separator: "&")
        return added
    }

    /// Where a reference leads that was read here; nil if that is no address of the web.
    func following(_ reference: String) -> Endpoint? {
        if reference.contains("://"), !reference.hasPrefix("/"), !reference.hasPrefix("?") {
            return Endpoint(reference)
        }
        if reference.hasPrefix("//") { return Endpoint((isSecure ? "https:" : "http:") + reference) }
        let path = target.prefix { $0 != "?" }
        if reference.hasPrefix("/") { return Endpoint(origin + reference) }
        if reference.hasPrefix("?") { return Endpoint(origin + path + reference) }
        guard !reference.isEmpty, !reference.prefix(while: { !"/?#".contains($0) }).contains(":") else { return nil }
        return Endpoint(origin + path[...(path.lastIndex(of: "/") ?? path.startIndex)] + reference)
    }

    func isSameServer(as other: Endpoint) -> Bool {
        isSecure == other.isSecure && host == other.host && port == other.port
    }
}
