import Crypto

extension Index {
    private static let name = "playbill index 4\n"

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.paths.bytes.count + entries.count * (MemoryLayout<Row>.stride + 4) + 128)
        bytes.append(contentsOf: Index.name.utf8)
        bytes.append(optional: manifest) { $0.append(digest: $1) }
        bytes.append(optional: refusal) { bytes, refusal in
            bytes.append(integer: refusal.number)
            bytes.append(integer: refusal.device)
            bytes.append(integer: refusal.inode)
        }
        bytes.append(list: entries.paths)
        bytes.append(integer: UInt32(places.count))
        bytes.append(integers: places)
        for entry in entries.values { withUnsafeBytes(of: Row(entry)) { bytes.append(contentsOf: $0) } }
        return Sealed.seal(bytes)
    }

    /// Nil if these aren't the whole bytes of an index of this version.
    init?(_ bytes: [UInt8]) {
        guard let payload = Sealed.open(Index.name, bytes) else { return nil }
        var reader = ByteReader(payload)
        guard let manifest = reader.optional({ $0.digest() }) else { return nil }
        guard let refusal = reader.optional(Index.refusal) else { return nil }
        guard let paths = reader.paths(), let count: UInt32 = reader.integer(),
            let places: [UInt32] = reader.integers(Int(count))
        else { return nil }
        guard let entries = reader.bytes(paths.count * MemoryLayout<Row>.stride), reader.isAtEnd else { return nil }
        let values = entries.withUnsafeBytes { entries in
            (0..<paths.count).map { number in
                entries.loadUnaligned(fromByteOffset: number * MemoryLayout<Row>.stride, as: Row.self).entry
            }
        }
        self.init(manifest: manifest, entries: PathMap(paths, values), places: places, refusal: refusal)
    }

    private static func refusal(_ reader: inout ByteReader) -> Refusal? {
        guard let number: Int32 = reader.integer(), let device: UInt64 = reader.integer(),
            let inode: UInt64 = reader.integer()
        else { return nil }
        return Refusal(number: number, device: device, inode: inode)
    }
}

/// An entry as it lies in a file, in words without gaps between them, so that ten thousands are read without asking for each.
/// In this machine's order of bytes, as no other reads it.
private struct Row: BitwiseCopyable {
    let inputs: Digest
    let content: Digest
    let parts: Parts
    let inode: UInt64
    let size: Int
    let modified: Int64
    let madeAt: Int64
    let validUntil: Int64
    /// Whether there are inputs, and whether there is an instant until which they are valid.
    let presence: UInt64

    private static let hasInputs: UInt64 = 1
    private static let hasEnd: UInt64 = 2

    init(_ entry: Index.Entry) {
        // What isn't there stands for nothing.
        inputs = entry.inputs ?? entry.content
        content = entry.content
        parts = entry.parts
        (inode, size, modified) = (entry.stamp.inode, entry.stamp.size, entry.stamp.modified)
        madeAt = entry.madeAt
        validUntil = entry.validUntil ?? 0
        presence = (entry.inputs == nil ? 0 : Row.hasInputs) | (entry.validUntil == nil ? 0 : Row.hasEnd)
    }

    var entry: Index.Entry {
        Index.Entry(
            inputs: presence & Row.hasInputs == 0 ? nil : inputs, parts: parts, content: content,
            stamp: Stamp(inode: inode, size: size, modified: modified), madeAt: madeAt,
            validUntil: presence & Row.hasEnd == 0 ? nil : validUntil)
    }
}
