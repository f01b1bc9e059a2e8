import Diagnostics

/// What was found wrong in a text. Places are kept as bytes until somebody wants lines and columns.
struct Mistakes: Sendable {
    private(set) var items: [Mistake] = []
    private static let most = 100

    mutating func add(
        _ severity: Severity, _ code: String, _ message: @autoclosure () -> String, at place: Range<Int>,
        hint: String? = nil
    ) {
        guard items.count < Mistakes.most else { return }
        items.append(Mistake(severity: severity, code: code, message: message(), hint: hint, place: place))
    }

    func diagnostics(file: String, bytes: [UInt8]) -> [Diagnostic] {
        guard !items.isEmpty else { return [] }
        let sorted = items.sorted { ($0.place.lowerBound, $0.message) < ($1.place.lowerBound, $1.message) }
        return zip(sorted, Position.of(sorted.map(\.place), in: bytes)).map { mistake, position in
            Diagnostic(
                mistake.severity, mistake.code, mistake.message, at: Location(file: file, position: position),
                hint: mistake.hint)
        }
    }
}

struct Mistake: Hashable, Sendable {
    var severity: Severity
    var code: String
    var message: String
    var hint: String?
    var place: Range<Int>
}
