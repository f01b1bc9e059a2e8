import Crypto
import Diagnostics

/// A file as it is shown: as it is now, or as it last was when it could be made.
final class Shown: Sendable {
    /// Nil if it could never be made.
    let bytes: [UInt8]?
    /// Of the bytes.
    let digest: Digest
    /// What there is to say of it now, which may be why the bytes are old.
    let diagnostics: [Diagnostic]
    /// How it was before, for whoever still sees that.
    let before: [UInt8]?

    init(bytes: [UInt8]?, diagnostics: [Diagnostic], before: [UInt8]?) {
        self.bytes = bytes
        self.diagnostics = diagnostics
        self.before = before
        digest = Digest(of: bytes ?? [])
    }
}
