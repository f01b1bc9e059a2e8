import Crypto

extension Index {
    private static let name = "playbill index 2\n"

    var bytes: [UInt8] {
        let sorted = entries.sorted { $0.key < $1.key }
        return Index.bytes(manifest, refusal, sorted.lazy.map { ($0.key, $0.value) }, count: sorted.count)
    }

    /// The index of these entries, about so many, which are sorted by path.
    static func bytes(
        _ manifest: Digest?, _ refusal: Refusal?, _ entries: some Sequence<(path: TreePath, entry: Entry)>, count: Int
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 200 + 128)
        bytes.append(contentsOf: name.utf8)
        bytes.append(optional: manifest) { $0.append(digest: $1) }
        bytes.append(optional: refusal) { bytes, refusal in
            bytes.append(integer: refusal.number)
            bytes.append(integer: refusal.device)
            bytes.append(integer: refusal.inode)
        }
        for (path, entry) in entries {
            bytes.append(string: path.text)
            bytes.append(optional: entry.inputs) { $0.append(digest: $1) }
            bytes.append(digest: entry.content)
            // In one piece, as one by one they take half of all the time.
            let numbers = SIMD4(
                entry.stamp.inode.littleEndian, UInt64(bitPattern: Int64(entry.stamp.size)).littleEndian,
                UInt64(bitPattern: entry.stamp.modified).littleEndian, UInt64(bitPattern: entry.madeAt).littleEndian)
            Swift.withUnsafeBytes(of: numbers) { bytes.append(contentsOf: $0) }
            bytes.append(optional: entry.validUntil) { $0.append(integer: $1) }
            entry.parts.append(to: &bytes)
        }
        return Sealed.seal(bytes)
    }

    /// Nil if these aren't the whole bytes of an index of this version.
    init?(_ bytes: [UInt8]) {
        guard let payload = Sealed.open(Index.name, bytes) else { return nil }
        var reader = ByteReader(payload)
        guard let manifest = reader.optional({ $0.digest() }) else { return nil }
        guard let refusal = reader.optional(Index.refusal) else { return nil }
        self.manifest = manifest
        self.refusal = refusal
        entries.reserveCapacity(bytes.count / 224)
        while !reader.isAtEnd {
            guard let path = reader.string(), let entry = Index.entry(&reader) else { return nil }
            entries[TreePath(path)] = entry
        }
    }

    private static func refusal(_ reader: inout ByteReader) -> Refusal? {
        guard let number: Int32 = reader.integer(), let device: UInt64 = reader.integer(),
            let inode: UInt64 = reader.integer()
        else { return nil }
        return Refusal(number: number, device: device, inode: inode)
    }

    private static func entry(_ reader: inout ByteReader) -> Entry? {
        guard let inputs = reader.optional({ $0.digest() }), let content = reader.digest(),
            let inode: UInt64 = reader.integer(), let size: Int = reader.integer(),
            let modified: Int64 = reader.integer(), let madeAt: Int64 = reader.integer(),
            let validUntil = reader.optional({ $0.integer(Int64.self) }), let parts = Parts(&reader)
        else { return nil }
        return Entry(
            inputs: inputs, parts: parts, content: content, stamp: Stamp(inode: inode, size: size, modified: modified),
            madeAt: madeAt, validUntil: validUntil)
    }
}
