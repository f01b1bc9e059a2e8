import Crypto
import Glibc
import JSON

extension Manifest {
    /// The bytes of a manifest that we wrote, with other digests of some of its files, each at its number in the order
    /// of their paths; nil if it isn't laid out as expected. Writing all of it takes ten times as long.
    static func patched(_ bytes: [UInt8], _ changes: [(number: Int, path: TreePath, digest: Digest)]) -> [UInt8]? {
        var bytes = bytes
        var (number, start) = (-headLines, 0)
        for change in changes.sorted(by: { $0.number < $1.number }) {
            guard let next = bytes.index(start, afterLines: change.number - number) else { return nil }
            (number, start) = (change.number, next)
            let line = Manifest.line(change.path, change.digest)
            let end = start + line.count
            let digestStart = end - 2 * Digest.byteCount - 1
            guard end < bytes.count, bytes[end - 1] == line[line.count - 1],
                bytes[start..<digestStart].elementsEqual(line[..<(digestStart - start)])
            else { return nil }
            for offset in line.indices { bytes[start + offset] = line[offset] }
        }
        return bytes
    }

    private static let headLines = 3
}

extension [UInt8] {
    /// Where the line begins that many lines further on; nil if there are not so many.
    fileprivate func index(_ start: Int, afterLines count: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return count == 0 ? start : nil }
            var place = start
            for _ in 0..<count {
                guard let end = memchr(base + place, Int32(UInt8(ascii: "\n")), bytes.count - place) else { return nil }
                place = UnsafeRawPointer(end) - base + 1
            }
            return place
        }
    }
}
