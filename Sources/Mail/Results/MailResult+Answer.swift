import Streaming

extension MailResult {
    /// As the line of a stream that answers one of those that came in.
    public func answer(to line: Int) -> Answer {
        var counts = StreamCounts()
        switch status {
        case .ok: counts.ok = 1
        case .unchanged: counts.unchanged = 1
        case .failed: counts.failed = 1
        }
        counts.worthRetrying = isWorthRetrying ? 1 : 0
        counts.documents = mails.count
        counts.bytes = mails.reduce(0) { $0 + $1.byteCount }
        return Answer(json(line: line), counts)
    }
}
