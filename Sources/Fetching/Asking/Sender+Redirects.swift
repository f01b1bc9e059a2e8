extension Sender {
    /// Sends a question, and again to wherever that leads, as long as `mayFollow` finds nothing wrong with it.
    func send(
        to endpoint: Endpoint, _ trouble: Trouble, _ request: (Endpoint) throws(FetchError) -> Request,
        mayFollow: (Endpoint) -> Refusal?
    ) throws(FetchError) -> Response {
        var endpoint = endpoint
        for _ in 0...Refusal.mostRedirects {
            let response = try send(try request(endpoint), trouble.moved(to: endpoint))
            guard [301, 302, 303, 307, 308].contains(response.status) else { return response }
            guard let location = response.headers["location"], let next = endpoint.following(location) else {
                throw trouble.redirect(
                    to: response.headers["location"] ?? "", "which is no address of the web", hint: Trouble.isAPI)
            }
            if let refusal = mayFollow(next) {
                throw trouble.redirect(to: next.text, refusal.reason, hint: refusal.hint)
            }
            endpoint = next
        }
        throw trouble.redirect(
            to: endpoint.text, "after \(Refusal.mostRedirects) times already", hint: Trouble.isAPI)
    }
}

/// Why somebody isn't sent on.
struct Refusal: Hashable {
    var reason: String
    var hint: String

    static let mostRedirects = 5

    /// For questions that say who asks: what they carry is meant for one server.
    static func leaving(_ server: Endpoint, for next: Endpoint) -> Refusal? {
        guard !next.isSameServer(as: server) else { return nil }
        let isOtherHost = next.host != server.host
        return Refusal(
            reason: isOtherHost ? "which is another host" : "which is another scheme or port of it",
            hint: "if that is the right one, give its address as url")
    }
}
