extension Trouble {
    /// That the answer is none that can be used.
    func error(_ response: Response, attempts: Int = 1) -> FetchError {
        if response.status == 429 { return limited(nil, response) }
        if response.status == 401 { return unauthorized(isSigned ? .known : .nobody, quote(response)) }
        return error(
            .status(response.status), "it answers \(response.status)\(Trouble.count(attempts))\(quote(response))",
            hint: Trouble.hint(response.status))
    }

    /// That it wants to be left alone for longer than we wait.
    func limited(_ seconds: Double?, _ response: Response? = nil) -> FetchError {
        let wish = seconds.map { "a pause of \($0.wholeSeconds) s" } ?? "to be asked less often"
        return error(
            .limited, "\(host) wants \(wish)\(response.map(quote) ?? "")",
            hint: "try again later, or set feeds.budget to fewer questions a minute")
    }

    /// What the server knows of who asks.
    enum Standing {
        case nobody, known, expired, renewed
    }

    func unauthorized(_ standing: Standing, _ quote: String) -> FetchError {
        let message =
            switch standing {
            case .nobody: "it wants to know who asks"
            case .known: "it doesn't accept the token"
            case .expired: "it doesn't accept the token any more, and gives no other"
            case .renewed: "it doesn't accept the token that it has just given"
            }
        let wish = standing == .nobody ? variables.first : "\(variables.joined(separator: ", ")) anew"
        return error(
            .unauthorized, message + quote,
            hint: wish.flatMap { variables.isEmpty ? nil : "set \($0)" } ?? "give a token that is good")
    }

    /// The server's own words, after a colon.
    func quote(_ response: Response) -> String {
        Quote.from(response, redactor).map { ": “\($0)”" } ?? ""
    }

    private static func hint(_ status: Int) -> String {
        switch status {
        case 403: "use a token of somebody who may read this"
        case 404, 410: "check its id, and that url is the address of the API"
        case 500...: later
        default: isAPI
        }
    }
}
