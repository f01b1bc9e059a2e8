import JSON

extension Answer {
    /// Reads what a server said; throws if it is no JSON.
    init(_ response: Response, _ trouble: Trouble) throws(FetchError) {
        guard !response.body.isEmpty else { throw trouble.empty }
        guard !Quote.isPage(response) else { throw trouble.page(response) }
        let bytes = response.body
        // A mark of the byte order, which some servers of Windows put before everything.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        do throws(JSONSyntaxError) {
            self.init(try JSONDocument(bytes, in: start..<bytes.count), headers: Answer.shown(response, trouble))
        } catch {
            throw error.bytes.upperBound >= bytes.count ? trouble.brokenOff : trouble.noJSON(error)
        }
    }

    /// What adapters may want to know; all others may hold cookies and tokens.
    private static func shown(_ response: Response, _ trouble: Trouble) -> [String: String] {
        response.headers.filter { known.contains($0.key) || $0.key.hasPrefix("x-ratelimit-") }
            .mapValues(trouble.redactor.clean)
    }

    private static let known: Set = [
        "content-language", "content-type", "date", "etag", "last-modified", "link", "x-page-generated",
        "x-total-count",
    ]
}
