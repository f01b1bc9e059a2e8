import Diagnostics
import JSON

/// What is made of an order, and handed over.
public protocol OrderPiece: Hashable, Sendable {
    var handed: Handed { get }
}

/// What became of one order.
public struct OrderResult<Piece: OrderPiece>: Hashable, Sendable {
    /// As far as that much could be read.
    public var id: String?
    public var status: ResultStatus
    /// All of them, or none.
    public var pieces: [Piece] = []
    public var diagnostics: [Diagnostic] = []
    /// What failed was the machine, and trying again may help.
    public var isWorthRetrying = false

    public init(id: String?, _ pieces: [Piece], diagnostics: [Diagnostic]) {
        self.id = id
        status = pieces.contains(where: \.handed.isNew) || pieces.isEmpty ? .ok : .unchanged
        self.pieces = pieces
        self.diagnostics = diagnostics
    }

    /// Of one that came to nothing.
    public init(id: String?, failed failure: Failure) {
        self.id = id
        status = .failed
        diagnostics = failure.diagnostics
        isWorthRetrying = failure.kind == .environment
    }
}

public enum ResultStatus: String, Hashable, Sendable, CaseIterable {
    case ok
    /// As `ok`; the files were there already, byte for byte.
    case unchanged
    case failed
}

extension OrderResult {
    /// One object, with what there is to say of its pieces; `line` is the one of a stream that it answers.
    package func json(line: Int?, of pieces: [JSON.Member]) -> JSON {
        let head = [
            line.map { JSON.Member("line", .int($0)) }, JSON.Member("id", id.map(JSON.string) ?? .null),
            JSON.Member("status", .string(status.rawValue)),
        ].compactMap { $0 }
        let matter = status == .failed ? [JSON.Member("retry", .bool(isWorthRetrying))] : pieces
        return .object(
            head + matter + [JSON.Member("diagnostics", .array(diagnostics.map(JSONPrinter().json)))])
    }

    /// What it counts for.
    package var counts: StreamCounts {
        var counts = StreamCounts()
        switch status {
        case .ok: counts.ok = 1
        case .unchanged: counts.unchanged = 1
        case .failed: counts.failed = 1
        }
        counts.worthRetrying = isWorthRetrying ? 1 : 0
        counts.documents = pieces.count
        counts.bytes = pieces.reduce(0) { $0 + $1.handed.byteCount }
        return counts
    }
}
