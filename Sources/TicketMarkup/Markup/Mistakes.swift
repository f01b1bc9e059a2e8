import Diagnostics

/// What was found wrong in one text. Places are kept as bytes until somebody wants lines and columns.
struct Mistakes: Sendable {
    private(set) var items: [Mistake] = []
    private(set) var hasMore = false
    private let limit: Int

    init(limit: Int = MarkupLimits.standard.mistakes) {
        self.limit = limit
    }

    mutating func add(
        _ code: String, _ message: String, at bytes: Range<Int>, hint: String? = nil, _ severity: Severity = .error
    ) {
        guard items.count < limit else {
            hasMore = true
            return
        }
        items.append(Mistake(severity: severity, code: code, message: message, hint: hint, bytes: bytes))
    }

    var isEmpty: Bool { items.isEmpty }
    var count: Int { items.count + (hasMore ? 1 : 0) }

    /// In the order of the text.
    func diagnostics(file: String, bytes: [UInt8]) -> [Diagnostic] {
        let sorted = items.sorted {
            ($0.bytes.lowerBound, $0.code, $0.message) < ($1.bytes.lowerBound, $1.code, $1.message)
        }
        let positions = Position.of(sorted.map(\.bytes), in: bytes)
        let diagnostics = zip(sorted, positions).map { mistake, position in
            Diagnostic(
                mistake.severity, mistake.code, mistake.message, at: Location(file: file, position: position),
                hint: mistake.hint)
        }
        guard hasMore else { return diagnostics }
        return diagnostics + [
            Diagnostic(
                .note, "ticket.more", "there is more wrong than these \(limit)", at: Location(file: file),
                hint: "mend these first")
        ]
    }
}

struct Mistake: Hashable, Sendable {
    var severity: Severity
    var code: String
    var message: String
    var hint: String?
    var bytes: Range<Int>
}
