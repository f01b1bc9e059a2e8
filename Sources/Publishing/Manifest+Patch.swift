import Crypto
import JSON

extension Manifest {
    /// The bytes of a manifest that we wrote, with other digests of some of its files, each at its number in the order
    /// of their paths; nil if it isn't laid out as expected. Writing all of it takes ten times as long.
    static func patched(_ bytes: [UInt8], _ changes: [(number: Int, path: TreePath, digest: Digest)]) -> [UInt8]? {
        var bytes = bytes
        var (number, start) = (-headLines, 0)
        for change in changes.sorted(by: { $0.number < $1.number }) {
            while number < change.number {
                guard let end = bytes[start...].firstIndex(of: newline) else { return nil }
                (number, start) = (number + 1, end + 1)
            }
            let line = Manifest.line(change.path, change.digest)
            let digestStart = start + line.count - 2 * Digest.byteCount - 1
            guard start + line.count < bytes.count, bytes[start + line.count - 1] == line[line.count - 1],
                bytes[start..<digestStart].elementsEqual(line[..<(digestStart - start)])
            else { return nil }
            bytes.replaceSubrange(start..<start + line.count, with: line)
        }
        return bytes
    }

    private static let headLines = 3
    private static let newline = UInt8(ascii: "\n")
}
