import Diagnostics

/// Why a server gave no answer that can be used.
public struct FetchError: Error, Hashable, Sendable {
    public var kind: Kind
    /// Where it was asked for, without anything secret.
    public var address: String
    public var message: String
    public var hint: String

    public enum Kind: Hashable, Sendable {
        case unreachable, timeout, cutOff, tooLarge, certificate, redirect, forbiddenAddress
        case status(Int)
        /// It wants us to ask less often than we have time for.
        case limited
        /// It doesn't know us, and there is no way to be known again.
        case unauthorized
        /// It is no JSON.
        case garbled
        /// Nobody may be asked.
        case offline
    }

    public init(_ kind: Kind, _ address: String, _ message: String, hint: String) {
        self.kind = kind
        self.address = address
        self.message = message
        self.hint = hint
    }

    /// Whether it is the server's own word that there is no such thing.
    public var isMissing: Bool { kind == .status(404) || kind == .status(410) }

    public var diagnostic: Diagnostic {
        Diagnostic(.error, "fetch.\(name)", message, at: Location(file: address), hint: hint)
    }

    private var name: String {
        switch kind {
        case .unreachable: "unreachable"
        case .timeout: "timeout"
        case .cutOff: "cut-off"
        case .tooLarge: "too-large"
        case .certificate: "certificate"
        case .redirect: "redirect"
        case .forbiddenAddress: "forbidden-address"
        case .status: "status"
        case .limited: "limited"
        case .unauthorized: "unauthorized"
        case .garbled: "garbled"
        case .offline: "offline"
        }
    }
}
