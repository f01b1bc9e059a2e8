/// The problems of a render: the first ones, and how many more there were, since nobody reads them all.
struct ProblemList {
    private(set) var first: [Problem] = []
    private(set) var others = 0

    static let most = 100

    var count: Int { first.count + others }

    /// Whether what is added is counted only.
    var isFull: Bool { first.count >= ProblemList.most }

    var isEmpty: Bool { first.isEmpty }

    mutating func add(_ problem: Problem) {
        if isFull { others += 1 } else { first.append(problem) }
    }

    /// Counts some that nobody kept.
    mutating func add(others count: Int) { others += count }

    /// All that is known of them, as they stand in the sources.
    var all: [Problem] { first.inOrder + (others == 0 ? [] : [ProblemList.rest(others)]) }

    static func rest(_ count: Int) -> Problem {
        Problem(kind: .render, message: count == 1 ? "there is one more problem" : "there are \(count) more problems")
    }
}

extension [Problem] {
    /// By template, in the order in which those had their first problem, then by line and column. What is at one place
    /// stays in the order in which it was found.
    var inOrder: [Problem] {
        var templates: [String?: Int] = [:]
        let found = enumerated().map { index, problem in
            let template = templates[problem.template, default: templates.count]
            templates[problem.template] = template
            return (template, problem.position?.line ?? 0, problem.position?.column ?? 0, index)
        }
        return found.sorted { $0 < $1 }.map { self[$0.3] }
    }
}
