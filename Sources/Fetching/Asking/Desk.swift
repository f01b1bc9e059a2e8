import Catalog
import JSON

/// One server as one feed asks it.
final class Desk: Sendable {
    let name: String
    private let client: Client
    private let terms: Terms
    private let base: Endpoint
    private let redactor: Redactor
    private let session: Session?
    private let sender: Sender

    /// Throws if the address or the token is none that can be used.
    init(_ client: Client, _ terms: Terms) throws(FetchError) {
        redactor = Redactor(terms.credentials?.secrets ?? [])
        guard let base = Endpoint(terms.base.trimmed) else {
            throw FetchError(
                .unreachable, redactor.clean(terms.base), "it is no address of a server",
                hint: "give one such as https://tickets.example.com/api, without a user or a password in it")
        }
        let trouble = Trouble(base, variables: terms.variables, isSigned: terms.credentials != nil, redactor)
        guard base.isSecure || base.isLoopback else { throw trouble.unencrypted }
        self.client = client
        self.terms = terms
        self.base = base
        name = base.host
        session = try terms.credentials.map { credentials throws(FetchError) in
            Session(try credentials.usable(trouble))
        }
        sender = Sender(client, jobs: terms.jobs, budget: terms.budget, of: base)
    }

    /// What the server says at a path, now or as long ago as its kind allows.
    func answer(_ path: String, _ query: [Query], _ kind: Age.Kind) throws(FetchError) -> Answer {
        let endpoint = try place(path, query)
        let trouble = trouble(endpoint)
        let isKept = kind != .orders
        let name = isKept ? client.keeper?.name(.get, endpoint, who: terms.credentials) : nil
        return try client.fetch(
            name, age: terms.age.seconds(kind), trouble,
            ask: { conditions throws(FetchError) in try ask(endpoint, conditions, trouble) },
            read: { response throws(FetchError) in try Answer(response, trouble) })
    }
}

extension Desk {
    private func trouble(_ endpoint: Endpoint) -> Trouble {
        Trouble(endpoint, variables: terms.variables, isSigned: terms.credentials != nil, redactor)
    }

    /// A path below the base, or an address that an answer gave.
    private func place(_ path: String, _ query: [Query]) throws(FetchError) -> Endpoint {
        guard path.contains("://"), !path.hasPrefix("/") else { return base.appending(path, query) }
        guard var endpoint = Endpoint(path) else {
            throw FetchError(
                .redirect, redactor.clean(path), "an answer names this as the next one, and it is no address",
                hint: "look at the server's own settings for its address")
        }
        // Behind a proxy many servers believe that they are asked without encryption.
        if base.isSecure, !endpoint.isSecure, endpoint.host == base.host, endpoint.port == 80 {
            endpoint.isSecure = true
            endpoint.port = base.port
        }
        guard endpoint.isSameServer(as: base) else {
            throw trouble(endpoint).error(
                .redirect, "an answer of \(base.host) names this as the next one, which is another host",
                hint: "give the address as url that the server itself uses")
        }
        return endpoint.adding(query)
    }

    private func ask(_ endpoint: Endpoint, _ conditions: [Header], _ trouble: Trouble) throws(FetchError) -> Response {
        guard let session else { return try get(endpoint, conditions, trouble) }
        let renew: Session.Ask = { renewal, fields, signature throws(FetchError) in
            try self.renew(renewal, fields, signature)
        }
        let pass = try session.pass(trouble, renew)
        let response = try get(endpoint, conditions + [pass.header].compactMap { $0 }, trouble)
        guard response.status == 401, let other = try session.pass(after: pass, trouble, renew) else { return response }
        let second = try get(endpoint, conditions + [other.header].compactMap { $0 }, trouble)
        guard second.status != 401 else { throw trouble.unauthorized(.renewed, trouble.quote(second)) }
        return second
    }

    private func get(_ endpoint: Endpoint, _ headers: [Header], _ trouble: Trouble) throws(FetchError) -> Response {
        try sender.send(to: endpoint, trouble) { endpoint in
            request(.get, endpoint, headers)
        } mayFollow: { next in
            Refusal.leaving(base, for: next)
        }
    }

    private func request(
        _ method: Request.Method, _ endpoint: Endpoint, _ headers: [Header], body: Secret = Secret("")
    ) -> Request {
        Request(
            method, endpoint.text, headers: Client.headers + [Header("Accept", "application/json")] + headers,
            body: body, limits: terms.limits, reach: base.isSecure ? .anyone : .loopback)
    }

    private func renew(
        _ renewal: Credentials.Renewal, _ fields: [Credentials.Field], _ signature: Header?
    ) throws(FetchError) -> Session.Outcome {
        let endpoint = base.appending(renewal.path, [])
        let trouble = trouble(endpoint)
        let headers = [Header("Content-Type", "application/json")] + [signature].compactMap { $0 }
        let response = try sender.send(
            request(.post, endpoint, headers, body: Credentials.Renewal.body(fields)), trouble)
        guard (200..<300).contains(response.status) else { return .refused(trouble.quote(response)) }
        let root = try Answer(response, trouble).document.root
        guard let token = renewal.token(in: root) else { return .refused(": “it names no token”") }
        let next = renewal.next(in: root)
        for secret in [token] + next.map(\.value) { redactor.add(secret) }
        return .token(token, next: next)
    }
}
