/// Where pictures are fetched from: anybody's servers, which are told nothing of ours and may lead nowhere inside.
public struct Gallery: Sendable {
    private let client: Client
    private let sender: Sender
    private let limits: Limits
    private let age: Int
    /// Whether a picture may be on this machine, as beside an API that is tried out here.
    private let allowsLoopback: Bool

    init(_ client: Client, jobs: Int, age: Int, limits: Limits, allowsLoopback: Bool) {
        self.client = client
        self.limits = limits
        self.age = age
        self.allowsLoopback = allowsLoopback
        sender = Sender(client, jobs: jobs)
    }

    /// The picture at an address. Throws if there is none, or if it leads to where not everybody can go.
    public func picture(_ address: String) throws(FetchError) -> Picture {
        let redactor = Redactor()
        guard let endpoint = Endpoint(address.trimmed) else {
            throw FetchError(
                .forbiddenAddress, redactor.clean(Endpoint.withoutUser(address)), "it is no address of a picture",
                hint: "give one that begins with https://, without a user or a password in it")
        }
        let trouble = Trouble(endpoint, redactor)
        let isLocal = allowsLoopback && endpoint.isLoopback
        guard endpoint.isSecure || isLocal else { throw trouble.unencryptedPicture }
        return try client.fetch(
            client.keeper?.name(.get, endpoint, who: nil), age: age, trouble,
            ask: { conditions throws(FetchError) in try ask(endpoint, conditions, isLocal: isLocal, trouble) },
            read: { response throws(FetchError) in
                guard let picture = Picture(response.body) else { throw trouble.noPicture(response) }
                return picture
            })
    }

    private func ask(
        _ endpoint: Endpoint, _ conditions: [Header], isLocal: Bool, _ trouble: Trouble
    ) throws(FetchError) -> Response {
        try sender.send(to: endpoint, trouble) { endpoint in
            Request(
                .get, endpoint.text, headers: Client.headers + [Header("Accept", "image/*")] + conditions,
                limits: limits, reach: isLocal ? .everybodyAndLoopback : .everybody)
        } mayFollow: { next in
            guard !next.isSecure, !(isLocal && next.isLoopback) else { return nil }
            return Refusal(reason: "which is not encrypted", hint: "give an address that begins with https://")
        }
    }
}

extension Client {
    /// For pictures, so many at once; what was fetched serves for `age` seconds without asking again.
    public func gallery(
        jobs: Int = 6, age: Int = 86_400, limits: Limits = Limits(whole: 60, bytes: 16 << 20),
        allowsLoopback: Bool = false
    ) -> Gallery {
        Gallery(self, jobs: jobs, age: age, limits: limits, allowsLoopback: allowsLoopback)
    }

    static let headers = [Header("User-Agent", "playbill")]
}

extension Trouble {
    fileprivate var unencryptedPicture: FetchError {
        error(
            .forbiddenAddress, "http is not encrypted: anybody on the way could put another picture there",
            hint: "give its https address, or put the file into the project")
    }

    fileprivate func noPicture(_ response: Response) -> FetchError {
        let type = response.headers["content-type"].flatMap { Quote.shown($0, redactor) }
        return error(
            .garbled, "it is no picture that browsers show\(type.map { ", but \($0)" } ?? "")",
            hint: "give the address of a JPEG, PNG, GIF, WebP or SVG file itself, not of a page that shows it")
    }
}
