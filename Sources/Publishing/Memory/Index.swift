import Crypto

/// What we remember of the last publication to save ourselves work in the next; losing it costs time only.
struct Index: Hashable, Sendable {
    /// Of the manifest's bytes, so that it needn't be parsed.
    var manifest: Digest?
    var entries = PathMap<Entry>()
    /// The number of each path, in the order in which they were planned; none if there were others as well.
    var places: [UInt32] = []
    /// The system's number for why this very folder couldn't be exchanged, so as not to find out each time anew.
    var refusal: Refusal?

    struct Entry: Hashable, Sendable {
        /// Nil if making had something to say, so that it is made, and says it, again.
        var inputs: Digest?
        var parts = Parts()
        var content: Digest
        var stamp: Stamp
        var madeAt: Int64
        var validUntil: Int64?

        /// Whether the output, made now, would be the same. An instant before it was made is no better than one after it
        /// ran out, since a build may be asked about the past; and if it would end at another instant, it is another.
        func isRight(for output: Output, at now: Int64) -> Bool {
            guard inputs == output.inputs, validUntil == output.validUntil, madeAt <= now else { return false }
            return validUntil.map { now < $0 } ?? true
        }
    }

    struct Refusal: Hashable, Sendable {
        var number: Int32
        var device: UInt64
        var inode: UInt64
    }
}
