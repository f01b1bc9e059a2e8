import JSON

/// Finds a key among the few of a record by its bytes, without making a string of it.
@usableFromInline
struct FieldIndex: Sendable {
    private let names: [[UInt8]]
    /// Open addressing: positions by hash, -1 where nothing is. Four times as many slots as names.
    private let slots: [Int8]

    init(_ names: [String]) {
        self.names = names.map { Array($0.utf8) }
        var size = 16
        while size < 4 * names.count { size *= 2 }
        var slots = [Int8](repeating: -1, count: size)
        for (position, name) in self.names.enumerated() {
            var slot = FieldIndex.hash(name.span) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int8(truncatingIfNeeded: position)
        }
        self.slots = slots
    }

    @usableFromInline
    func position(of key: JSONValue) -> Int? {
        if let found = key.withPlainString({ position(of: $0) }) { return found }
        guard let name = key.string else { return nil }
        return position(of: Array(name.utf8).span)
    }

    private func position(of name: Span<UInt8>) -> Int? {
        var slot = FieldIndex.hash(name) & (slots.count - 1)
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if FieldIndex.isEqual(names[position], name) { return position }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func isEqual(_ one: [UInt8], _ other: Span<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        for offset in one.indices where one[offset] != other[offset] { return false }
        return true
    }

    private static func hash(_ name: Span<UInt8>) -> Int {
        guard !name.isEmpty else { return 0 }
        return name.count &* 31 &+ Int(name[0]) &* 7 &+ Int(name[name.count - 1]) &* 13 &+ Int(name[name.count / 2])
    }
}
