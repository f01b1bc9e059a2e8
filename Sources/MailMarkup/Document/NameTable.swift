/// Numbers for names, found by their bytes without making a string of them.
struct NameTable: Sendable {
    private(set) var names: [[UInt8]] = []
    /// Open addressing: numbers by hash, -1 where nothing is; at least twice as many as names.
    private var slots = [Int32](repeating: -1, count: 16)

    init(_ names: [String] = []) {
        for name in names { _ = number(adding: Array(name.utf8)) }
    }

    func number(of name: some Collection<UInt8>) -> Int? {
        var slot = NameTable.hash(name) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if names[number].elementsEqual(name) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func number(adding name: [UInt8]) -> Int {
        if let number = number(of: name) { return number }
        names.append(name)
        if names.count * 2 > slots.count {
            slots = [Int32](repeating: -1, count: slots.count * 4)
            for number in names.indices { place(number) }
        } else {
            place(names.count - 1)
        }
        return names.count - 1
    }

    private mutating func place(_ number: Int) {
        var slot = NameTable.hash(names[number]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: number)
    }

    /// FNV-1a.
    static func hash(_ name: some Sequence<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
