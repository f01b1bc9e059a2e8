/// Finds a name among a few by its bytes, without making a string of it.
struct NameIndex: Sendable {
    private let names: [[UInt8]]
    /// Open addressing: positions by hash, -1 where nothing is. At least four times as many slots as names.
    private let slots: [Int16]

    init(_ names: [String]) {
        self.names = names.map { Array($0.utf8) }
        var size = 16
        while size < 4 * names.count { size *= 2 }
        var slots = [Int16](repeating: -1, count: size)
        for (position, name) in self.names.enumerated() {
            var slot = NameIndex.hash(name, name.indices) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(truncatingIfNeeded: position)
        }
        self.slots = slots
    }

    func position(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
        var slot = NameIndex.hash(bytes, range) & (slots.count - 1)
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if isEqual(position, bytes, range) { return position }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func isEqual(_ position: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard names[position].count == range.count else { return false }
        for offset in 0..<range.count where names[position][offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        guard !range.isEmpty else { return 0 }
        let (first, last) = (range.lowerBound, range.upperBound - 1)
        return range.count &* 31 &+ Int(bytes[first]) &* 7 &+ Int(bytes[last]) &* 13
            &+ Int(bytes[first + range.count / 2])
    }
}
