import Catalog
import Crypto
import Effects
import JSON

extension SnapshotCut {
    /// An event that was looked for: its text, as the snapshot has it.
    public struct Found: Sendable {
        public let id: String
        /// Of the text.
        public let digest: Digest
        public let event: JSON
    }

    /// The events of which `isWanted` says so, having somewhere in their text one of the `names`; no others are read.
    public func events(naming names: [String], jobs: Int, isWanted: @Sendable (JSONValue) -> Bool) -> [Found] {
        let needles = names.map { Needle($0) }
        // Looked for first, so that tens of megabytes are gone through once.
        let part = Needle(Needle.part(ofAll: names))
        return concurrentMap(events.chunks(of: 256), jobs: jobs) { ranges in
            ranges.compactMap { range -> Found? in
                guard has(part, range), needles.contains(where: { has($0, range) }),
                    let value = (try? JSONDocument(bytes, in: range))?.root, isWanted(value),
                    let id = value["id"]?.string
                else { return nil }
                return Found(id: id, digest: Digest(of: bytes[range]), event: JSON(value))
            }
        }.flatMap { $0 }
    }

    private func has(_ needle: Needle, _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBytes { needle.isIn(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }
}

extension SnapshotCut {
    /// When it says that it was made; nil if it doesn't.
    public var generatedAt: Instant? { (try? head())?.root["generatedAt"]?.string.flatMap { Instant($0) } }
}
