import Diagnostics
import Images

/// Why something can't be drawn, or a document not be handed over.
public enum DrawingProblem: Error, Hashable, Sendable {
    /// A number that is not finite, or beyond any page: what it is for, and the number as text.
    case number(_ what: String, _ value: String)
    /// A picture that can't be shown.
    case picture(ImageProblem)
    /// A library says no: which, and what it says.
    case library(_ name: String, _ message: String)
    /// A finished document isn't as it was ordered.
    case document(_ what: String)
}

extension DrawingProblem {
    static let memory = DrawingProblem.library("Cairo", "there is no memory left")

    public var message: String {
        switch self {
        case .number(let what, let value): "\(what) is \(value), which can't be drawn"
        case .picture(let problem): "the picture can't be drawn: \(problem.message)"
        case .library(let name, let message): "\(name) can't draw it: \(message)"
        case .document(let what): "the document was not written as it should be: \(what)"
        }
    }

    public var failure: Failure {
        let kind: Failure.Kind =
            switch self {
            case .number, .picture: .records
            case .library, .document: .environment
            }
        return Failure(kind, [Diagnostic(.error, "graphics.\(code)", message)])
    }

    private var code: String {
        switch self {
        case .number: "number"
        case .picture: "picture"
        case .library: "library"
        case .document: "document"
        }
    }
}
