import Crypto
import Feeds

extension Overlay {
    /// A snapshot with the events in it as they are now.
    public func laid(over bytes: [UInt8], jobs: Int) -> [UInt8] {
        guard !entries.isEmpty else { return bytes }
        let cut = SnapshotCut(bytes)
        let digests = cut.digests(jobs: jobs)
        let byBase = Dictionary(entries.map { ($0.base, $0) }, uniquingKeysWith: { _, last in last })
        var laid: [UInt8] = []
        var at = 0
        for (range, digest) in zip(cut.events, digests) {
            guard let entry = byBase[digest] else { continue }
            if laid.isEmpty { laid.reserveCapacity(bytes.count + 16_384) }
            laid += bytes[at..<range.lowerBound]
            laid += entry.event.bytes(.oneLine).dropLast()
            at = range.upperBound
        }
        return at == 0 ? bytes : laid + bytes[at...]
    }
}
