/// Who is answered at all: a page of somebody else's in the same browser may ask this machine for anything.
struct Gatekeeper: Sendable {
    private let hosts: Set<String>

    init(port: Int) {
        let names = ["127.0.0.1", "localhost"]
        hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
    }

    /// Why a request isn't answered; nil if it is.
    func refusal(_ request: Request) -> Answer? {
        // A name of theirs that leads here makes their page one of ours for the browser, which still says the name.
        guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
            return .text(421, "This is a preview, which answers on 127.0.0.1 and localhost only.")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            var answer = Answer.text(405, "There is nothing to send here: a preview shows, and that is all.")
            answer.headers.append(Answer.Header("Allow", "GET, HEAD"))
            return answer
        }
        guard !request.path.hasPrefix(Desk.own) || request.headers["sec-fetch-site"] != "cross-site" else {
            return .text(403, "The preview's own pages aren't for pages of others.")
        }
        return nil
    }
}
