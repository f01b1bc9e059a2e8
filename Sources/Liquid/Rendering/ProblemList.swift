/// The problems of a render: the first ones, and how many more there were, since nobody reads them all.
struct ProblemList {
    private var first: [Problem] = []
    private var others = 0

    static let most = 100

    /// Whether what is added is counted only.
    var isFull: Bool { first.count >= ProblemList.most }

    mutating func add(_ problem: Problem) {
        if isFull { others += 1 } else { first.append(problem) }
    }

    /// All that is known of them.
    var all: [Problem] { others == 0 ? first : first + [ProblemList.rest(others)] }

    static func rest(_ count: Int) -> Problem {
        Problem(kind: .render, message: count == 1 ? "there is one more problem" : "there are \(count) more problems")
    }
}
