import Crypto
import Diagnostics

/// What became of one request.
public struct MailResult: Hashable, Sendable {
    /// The order's, as far as that much could be read.
    public var id: String?
    public var status: Status
    /// All of them, or none.
    public var mails: [Mail] = []
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
    public struct Mail: Hashable, Sendable {
        /// Where it is to be sent: an address, or a telephone number.
        public var to: String?
        public var subject: String?
        public var place: Place
        public var digest: Digest
        public var byteCount: Int
        public var isNew: Bool
    }

    /// Where it is.
    public enum Place: Hashable, Sendable {
        case file(String)
        /// In the result itself.
        case here([UInt8])
    }

    public init(id: String?, mails: [Mail], diagnostics: [Diagnostic]) {
        self.id = id
        status = mails.contains(where: \.isNew) || mails.isEmpty ? .ok : .unchanged
        self.mails = mails
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
