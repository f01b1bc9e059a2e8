import Crypto
import Effects

extension Client {
    /// What is kept under a name if it may still serve, otherwise what `ask` gets; that is kept if `read` can make
    /// something of it. Throws what `ask` or `read` does.
    func fetch<Value>(
        _ name: Digest?, age: Int, _ trouble: Trouble,
        ask: (_ conditions: [Header]) throws(FetchError) -> Response,
        read: (Response) throws(FetchError) -> Value
    ) throws(FetchError) -> Value {
        var kept = name.flatMap { keeper?.kept($0) }
        if let old = kept, old.isFresh(age, now: timing.now()) {
            if let value = try? read(old.response) { return value }
            kept = nil
        }
        let response = try ask(kept?.conditions ?? [])
        if response.status == 304, var kept {
            let value = try read(kept.response)
            kept.checkedAt = Kept(response, now: timing.now()).checkedAt
            keep(kept, name)
            return value
        }
        guard (200..<300).contains(response.status) else { throw trouble.error(response) }
        let known = response.withKnownHeaders(trouble.redactor)
        let value = try read(known)
        keep(Kept(known, now: timing.now()), name)
        return value
    }

    private func keep(_ kept: Kept, _ name: Digest?) {
        guard let keeper, let name, let problem = keeper.keep(kept, name) else { return }
        report(Client.warning(problem))
    }
}

extension Client {
    /// Removes answers that have not been asked for in so many seconds. Throws if the folder can't be read or written.
    public func sweep(olderThan seconds: Double) throws(DiskError) {
        try keeper?.sweep(before: timing.now() - seconds)
    }
}
