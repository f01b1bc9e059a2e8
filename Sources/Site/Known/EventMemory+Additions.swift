import Crypto

/// Most builds change a few events of ten thousand: what is other than in the bytes of a memory stands beside them, as long as
/// that is little.
extension EventMemory {
    /// The same with what was added to just these bytes.
    public func adding(_ additions: [UInt8], setup: String) -> EventMemory {
        guard let payload = Sealed.open(EventMemory.additionsName(setup), additions) else { return self }
        var (reader, memory) = (ByteReader(payload), self)
        guard !bytes.isEmpty, reader.bytes(mark.count) == mark, let gone = reader.list({ $0.digest() })
        else { return self }
        for text in gone { memory.forget(text) }
        while !reader.isAtEnd, let event = KnownEvent(&reader) { memory.add(event) }
        return memory
    }

    /// What makes these bytes those of other events; nil if that is so much that they are better written anew.
    public func additions(for others: [KnownEvent], setup: String) -> [UInt8]? {
        let texts = Set(others.lazy.map(\.text))
        let gone = written.keys.filter { !texts.contains($0) }
        let new = others.filter { written[$0.text]?.event !== $0 }
        guard !bytes.isEmpty, new.count + gone.count <= 16 + others.count / 256 else { return nil }
        var bytes = Array(EventMemory.additionsName(setup).utf8)
        bytes += mark
        bytes.append(list: gone.sorted()) { $0.append(digest: $1) }
        for event in new { event.append(to: &bytes) }
        return Sealed.seal(bytes)
    }

    /// Tells the bytes from others: their seal.
    private var mark: ArraySlice<UInt8> { bytes.suffix(8) }

    private static func additionsName(_ setup: String) -> String { "playbill added events 1 \(setup)\n" }
}
