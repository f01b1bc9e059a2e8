import JSON

/// Words for whatever goes wrong when something is asked of one address.
struct Trouble: Sendable {
    private let endpoint: Endpoint
    /// What messages call the server that is asked just now.
    private(set) var host: String
    /// Where the secrets come from that say who asks.
    let variables: [String]
    /// Whether the server is told who asks.
    let isSigned: Bool
    let redactor: Redactor

    init(_ endpoint: Endpoint, variables: [String] = [], isSigned: Bool = false, _ redactor: Redactor) {
        self.endpoint = endpoint
        host = endpoint.host
        self.variables = variables
        self.isSigned = isSigned
        self.redactor = redactor
    }

    /// The same for another server, where that address has led.
    func moved(to next: Endpoint) -> Trouble {
        var moved = self
        moved.host = next.host
        return moved
    }

    func error(_ kind: FetchError.Kind, _ message: String, hint: String) -> FetchError {
        FetchError(kind, redactor.clean(endpoint.text), message, hint: hint)
    }

    /// “, asked 4 times” if it was more than once.
    static func count(_ attempts: Int) -> String {
        attempts > 1 ? ", asked \(attempts) times" : ""
    }

    static let later = "try again later, or go on from what was fetched before with --offline"
    static let isAPI = "check url: it must be the address of the API, not of a page"
}

extension Trouble {
    var empty: FetchError { error(.garbled, "it answers nothing at all", hint: Trouble.isAPI) }

    var brokenOff: FetchError {
        error(
            .cutOff, "its JSON breaks off before its end", hint: "try again; if it stays so, look at the server's log")
    }

    func page(_ response: Response) -> FetchError {
        let title = Quote.from(response, redactor).map { ", “\($0)”," } ?? ""
        return error(.garbled, "it answers a web page\(title) instead of JSON", hint: Trouble.isAPI)
    }

    func noJSON(_ problem: JSONSyntaxError) -> FetchError {
        let reason = Quote.shown(problem.message, redactor) ?? ""
        return error(
            .garbled, "it answers no JSON: \(reason), at byte \(problem.bytes.lowerBound)", hint: Trouble.isAPI)
    }

    func redirect(to location: String, _ reason: String, hint: String) -> FetchError {
        error(.redirect, "it sends us on to \(Quote.shown(location, redactor) ?? "nowhere"), \(reason)", hint: hint)
    }
}
