import Diagnostics

/// How a stream speaks of what it makes.
public struct StreamWording: Sendable {
    /// As in `tickets are made from`, and the start of its messages' codes.
    public let products: String
    /// What the summary calls what was handed over.
    public let pieces: String

    public init(products: String, pieces: String) {
        self.products = products
        self.pieces = pieces
    }
}

extension StreamWording {
    var reloaded: Diagnostic {
        Diagnostic(
            .note, "\(products).reloaded", "what \(products) are made from has changed, and has been read anew")
    }

    func notReloaded(_ path: String) -> Diagnostic {
        Diagnostic(
            .warning, "\(products).changed", "this has changed: \(products) are made from what it was",
            at: Location(file: path),
            hint: "start again, without --no-reload if that is to be seen to")
    }

    func keptOld(_ path: String) -> Diagnostic {
        Diagnostic(
            .warning, "\(products).kept",
            "this has changed to what can't be used: \(products) are made from what it was",
            at: Location(file: path))
    }

    func tooLong(_ number: Int, most: Int, _ source: String) -> Failure {
        Failure(
            .records,
            [
                Diagnostic(
                    .error, "order.too-long", "the line has more than \(most >> 20) MiB",
                    at: Location(file: source, position: Position(line: number, column: 1, bytes: 0..<0)),
                    hint: "one order is one line, which ends with a line break")
            ])
    }
}
