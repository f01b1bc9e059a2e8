extension Response {
    /// With the headers that adapters or the next question may need; all others may hold cookies and tokens.
    func withKnownHeaders(_ redactor: Redactor) -> Response {
        let known = headers.filter { Response.known.contains($0.key) || $0.key.hasPrefix("x-ratelimit-") }
        return Response(status: status, headers: known.mapValues(redactor.withoutKnown), body: body)
    }

    private static let known: Set = [
        "content-language", "content-type", "date", "etag", "last-modified", "link", "x-page-generated",
        "x-total-count",
    ]
}
