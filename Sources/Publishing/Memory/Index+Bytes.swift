import Crypto

extension Index {
    private static let name = "playbill index 3\n"

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.paths.bytes.count + entries.count * 152 + 128)
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
        for entry in entries.values { entry.append(to: &bytes) }
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
        var values: [Entry] = []
        values.reserveCapacity(paths.count)
        for _ in 0..<paths.count {
            guard let entry = Index.entry(&reader) else { return nil }
            values.append(entry)
        }
        guard reader.isAtEnd else { return nil }
        self.init(manifest: manifest, entries: PathMap(paths, values), places: places, refusal: refusal)
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

extension Index.Entry {
    fileprivate func append(to bytes: inout [UInt8]) {
        bytes.append(optional: inputs) { $0.append(digest: $1) }
        bytes.append(digest: content)
        // In one piece, as one by one they take half of all the time.
        let numbers = SIMD4(
            stamp.inode.littleEndian, UInt64(bitPattern: Int64(stamp.size)).littleEndian,
            UInt64(bitPattern: stamp.modified).littleEndian, UInt64(bitPattern: madeAt).littleEndian)
        Swift.withUnsafeBytes(of: numbers) { bytes.append(contentsOf: $0) }
        bytes.append(optional: validUntil) { $0.append(integer: $1) }
        parts.append(to: &bytes)
    }
}
