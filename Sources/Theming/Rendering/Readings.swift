import Crypto
import Synchronization

/// What texts of templates ask for, by their digests: a text that was read before, under whatever name, isn't parsed again to
/// know that.
final class Readings: Sendable {
    private let known = Mutex<[Digest: Asked]>([:])

    /// The partials and layouts that a text asks for.
    struct Asked: Hashable {
        /// Those whose names are written out.
        var names: [String]
        /// Whether there are others, whose names it works out.
        var hasOthers: Bool
    }

    subscript(text: Digest) -> Asked? {
        get { known.withLock { $0[text] } }
        set { known.withLock { $0[text] = newValue } }
    }
}
