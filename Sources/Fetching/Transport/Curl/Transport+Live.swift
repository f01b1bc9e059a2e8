import CCurl

extension Transport {
    /// Through libcurl: connections are kept and used again. A proxy is used only if one is named here, whatever the
    /// environment says; so are certificates of authorities other than the system's, a file of PEM.
    public static func live(proxy: String? = nil, authorities: String? = nil) -> Transport {
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
        let pool = HandlePool()
        let route = Route(proxy: proxy, authorities: authorities)
        return Transport { request throws(TransportError) in try pool.send(request, route) }
    }
}

/// What all connections have in common.
struct Route: Sendable {
    var proxy: String?
    var authorities: String?
}
