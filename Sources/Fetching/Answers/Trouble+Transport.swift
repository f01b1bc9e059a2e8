extension Trouble {
    /// That there was no answer.
    func error(_ problem: TransportError, _ limits: Limits, reach: Reach, attempts: Int) -> FetchError {
        let count = Trouble.count(attempts)
        return switch problem {
        case .unknownHost:
            error(.unreachable, "there is no host \(host), or no network\(count)", hint: Trouble.reachable)
        case .refused: error(.unreachable, "nobody answers at \(host)\(count)", hint: Trouble.reachable)
        case .noConnection: error(.timeout, "\(host) takes no connection\(count)", hint: Trouble.reachable)
        case .timeout: error(.timeout, "\(host) is too slow with its answer\(count)", hint: Trouble.later)
        case .cutOff:
            error(
                .cutOff, "the answer breaks off before its end\(count)",
                hint: "try again; if it stays so, look at the server's log and at proxies before it")
        case .tooLarge:
            error(
                .tooLarge, "the answer is larger than \(Trouble.size(limits.bytes))",
                hint: "check that it is the right address: nothing of that size is expected there")
        case .certificate(let words):
            error(
                .certificate, "there is no secure connection: \(Quote.shown(words, redactor) ?? "")",
                hint: "the server needs a certificate for \(host) from an authority that this system knows")
        case .forbiddenAddress: forbidden(reach)
        case .garbled:
            error(.garbled, "what it answers is no HTTP, or not packed as it says", hint: Trouble.isAPI)
        case .failed(let words):
            error(
                .unreachable, "it can't be asked: \(Quote.shown(words, redactor) ?? "")", hint: Trouble.reachable)
        }
    }

    private func forbidden(_ reach: Reach) -> FetchError {
        guard reach != .loopback else {
            return error(
                .forbiddenAddress, "\(host) is not on this machine, and http is not encrypted",
                hint: "use https, or 127.0.0.1 for a server on this machine")
        }
        return error(
            .forbiddenAddress, "\(host) is on this machine or in a private network",
            hint: "give an address that everybody can reach, or put the file into the project")
    }

    static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) KB"
    }

    private static let reachable =
        "check the address and the network, or go on from what was fetched before with --offline"
}
