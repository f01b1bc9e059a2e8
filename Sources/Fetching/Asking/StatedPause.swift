/// How long a server says that nobody should ask it.
enum StatedPause {
    /// Seconds from now; nil if it doesn't say. One that is over already says nothing, for such a server would be asked on and on.
    static func seconds(_ response: Response, now: Double) -> Double? {
        let headers = response.headers
        if let text = headers["retry-after"], let seconds = retry(text, headers, now: now) { return seconds }
        let names = ["x-ratelimit", "ratelimit"]
        for name in names {
            let isUsedUp = response.status == 429 || headers["\(name)-remaining"].flatMap { Int($0) } == 0
            guard isUsedUp, let reset = headers["\(name)-reset"].flatMap({ Double($0) }), reset.isFinite else {
                continue
            }
            // Some count from now, others from 1970; there, what is left must be told by the server's own clock.
            return ahead(reset < 100_000_000 ? reset : reset - clock(headers, now: now))
        }
        return nil
    }

    private static func retry(_ text: String, _ headers: [String: String], now: Double) -> Double? {
        if let seconds = Double(text), seconds.isFinite { return ahead(seconds) }
        return HTTPDate.seconds(text).flatMap { ahead($0 - clock(headers, now: now)) }
    }

    /// Nil unless it lies ahead; a year is as good as for ever.
    private static func ahead(_ seconds: Double) -> Double? { seconds > 0 ? min(seconds, year) : nil }

    private static let year = 366.0 * 86_400

    private static func clock(_ headers: [String: String], now: Double) -> Double {
        headers["date"].flatMap { HTTPDate.seconds($0) } ?? now
    }
}
