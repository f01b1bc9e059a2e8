import Crypto
import Diagnostics

/// What became of one order.
public struct TicketResult: Hashable, Sendable {
    /// As far as that much could be read.
    public var id: String?
    public var status: Status
    /// All of them, or none.
    public var documents: [Document] = []
    public var diagnostics: [Diagnostic] = []
    /// What failed was the machine, and trying again may help.
    public var isWorthRetrying = false

    public enum Status: String, Hashable, Sendable, CaseIterable {
        case ok
        /// As `ok`; the files were there already, byte for byte.
        case unchanged
        case failed
    }

    /// One that was handed over.
    public struct Document: Hashable, Sendable {
        /// The ticket it is of, where each has one of its own.
        public var ticket: String?
        public var place: Place
        public var digest: Digest
        public var byteCount: Int
        public var pages: Int
        public var isNew: Bool
    }

    /// Where the document is.
    public enum Place: Hashable, Sendable {
        case file(String)
        /// In the result itself.
        case here([UInt8])
    }

    public init(id: String?, documents: [Document], diagnostics: [Diagnostic]) {
        self.id = id
        status = documents.contains(where: \.isNew) || documents.isEmpty ? .ok : .unchanged
        self.documents = documents
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
