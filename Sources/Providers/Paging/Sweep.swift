import Diagnostics
import Fetching

/// What has come of a list so far, and whether its pages lead anywhere.
struct Sweep {
    private(set) var items: [Wire] = []
    /// How many came, those that came twice counted twice.
    private var count = 0
    private let path: String
    private var ids: Set<String> = []
    private var asked: Set<Question>
    private var pages = 0
    private var pageSize = 1
    /// The fewest that the list has been said to have: what was taken out meanwhile is nobody's loss.
    private var fewest: Int?
    /// What it said at first, for a list without an end may say more on each page.
    private var first: Int?

    init(_ first: Question) {
        path = first.path
        asked = [first]
    }

    var isWhole: Bool { fewest.map { items.count >= $0 } ?? true }

    /// Whether it is as another time, and what seems to be missing is what came twice: a list that just names some twice.
    func isSame(as other: Sweep) -> Bool { ids == other.ids && count >= fewest ?? 0 }

    /// Takes what hasn't come before. Throws if the pages go round, or on for ever.
    mutating func add(_ page: Page, id: (Wire) -> String?, on server: String) throws(Failure) {
        pages += 1
        pageSize = max(pageSize, page.items.count)
        if let total = page.total, total >= 0 {
            fewest = min(fewest ?? total, total)
            first = first ?? total
        }
        let known = items.count
        count += page.items.count
        for item in page.items where id(item).map({ ids.insert($0).inserted }) ?? true { items.append(item) }
        guard let next = page.next else { return }
        guard items.count > known, asked.insert(next).inserted else {
            throw failure("repeats", "page \(pages) of the list has nothing new, and still leads on", on: server)
        }
        guard pages < mostPages else {
            throw failure("endless", "the list goes on after \(pages) pages", on: server)
        }
    }

    private static let most = 10_000

    /// As many as the list says it has would take, and some for what is added meanwhile.
    private var mostPages: Int { first.map { 2 * min($0 / pageSize, Sweep.most) + 10 } ?? Sweep.most }
}

extension Sweep {
    func incomplete(on server: String) -> Failure {
        let message = "the list should have \(fewest ?? 0), but \(items.count) came, twice"
        return failure("incomplete", message, on: server, hint: "pull again once nobody changes it")
    }

    private func failure(
        _ rule: String, _ message: String, on server: String,
        hint: String = "its pages are broken there: tell who runs the server; nothing of it was taken"
    ) -> Failure {
        Failure(
            .environment,
            [Diagnostic(.error, "paging.\(rule)", message, at: Location(file: server, path: path), hint: hint)])
    }
}
