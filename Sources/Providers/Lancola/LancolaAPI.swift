import Diagnostics
import Fetching

/// How Lancola is asked, and what its envelopes mean.
struct LancolaAPI: Sendable {
    let server: Server

    /// A list over all its pages.
    func list(_ path: String, _ query: [Query] = [], _ kind: Age.Kind) throws(Failure) -> [Wire] {
        try server.list(Question(path, query), kind, page: LancolaAPI.page)
    }

    /// The same; nil if the server has no such list.
    func listIfThere(_ path: String, _ query: [Query] = [], _ kind: Age.Kind) throws(Failure) -> [Wire]? {
        try server.listIfAllowed(Question(path, query), kind, page: LancolaAPI.page)
    }

    /// One thing, bare or in an envelope; nil if the server has none of that id. Throws if it isn't for us, or no such thing.
    func one(_ path: String, _ kind: Age.Kind) throws(Failure) -> Wire? {
        try thing(in: server.answerIfThere(Question(path), kind), path)
    }

    /// The same; nil also if it isn't for us.
    func oneIfAllowed(_ path: String, _ kind: Age.Kind) throws(Failure) -> Wire? {
        try thing(in: server.answerIfAllowed(Question(path), kind), path)
    }

    private func thing(in answer: Wire?, _ path: String) throws(Failure) -> Wire? {
        guard let answer else { return nil }
        return try server.known(answer["data"].object ?? answer, by: ["id", "_id"], path)
    }

    /// The first page of a list that has many.
    static let firstPage = [Query("page", "1"), Query("limit", "100")]
}

extension LancolaAPI {
    /// Where the pages stand is in `meta`, or beside the data, or, for lists of one page, nowhere.
    private static func page(_ answer: Wire, _ question: Question) -> Page? {
        guard let items = (answer.isList ? answer : answer["data", "items", "results"]).listIfThere else { return nil }
        let meta = answer["meta"].object ?? answer
        let number = question.number("page") ?? 1
        // A server may give fewer a page than it was asked for; then the second page starts there.
        let size =
            number == 1 ? min(question.number("limit") ?? .max, items.count) : question.number("limit") ?? items.count
        let total = meta["total"].int
        let (seen, isBeyond) = number.multipliedReportingOverflow(by: size)
        let isLast = total.map { isBeyond || seen >= $0 } ?? (number >= meta["totalPages"].int ?? 1)
        guard !isLast, !items.isEmpty else { return Page(items, total: total) }
        let rest = question.query.filter { $0.name != "page" && $0.name != "limit" }
        let next = rest + [Query("page", "\(number + 1)"), Query("limit", "\(size)")]
        return Page(items, total: total, next: Question(question.path, next))
    }
}

extension Question {
    fileprivate func number(_ name: String) -> Int? {
        query.last { $0.name == name }.flatMap { Int($0.value) }
    }
}
