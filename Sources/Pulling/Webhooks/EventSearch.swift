import CLinux
import Crypto
import Effects
import Feeds
import JSON

/// Finds an event in snapshots by what others call it, without reading any but those that may be it.
struct EventSearch: Sendable {
    /// One that was found: its text, as its snapshot has it.
    struct Found: Sendable {
        let id: String
        let base: Digest
        let event: JSON
        /// Which of the snapshots has it, by its place among them.
        let snapshot: Int
    }

    /// The events among the snapshots of which `isWanted` says so, having somewhere in their text one of the `names`.
    static func events(
        in snapshots: [SnapshotCut], naming names: [String], jobs: Int, isWanted: @Sendable (JSONValue) -> Bool
    ) -> [Found] {
        let needles = names.map { Array($0.utf8) }
        return snapshots.enumerated().flatMap { place, cut -> [Found] in
            let bytes = cut.bytes
            return concurrentMap(cut.events.chunks(of: 256), jobs: jobs) { ranges in
                ranges.compactMap { range -> Found? in
                    guard needles.contains(where: { contains($0, bytes, range) }),
                        let value = (try? JSONDocument(bytes, in: range))?.root, isWanted(value),
                        let id = value["id"]?.string
                    else { return nil }
                    return Found(id: id, base: Digest(of: bytes[range]), event: JSON(value), snapshot: place)
                }
            }.flatMap { $0 }
        }
    }

    private static func contains(_ needle: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return false }
            return memmem(start + range.lowerBound, range.count, needle, needle.count) != nil
        }
    }
}
