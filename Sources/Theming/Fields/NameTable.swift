import Liquid

/// Finds a field or a message by its name, of which a template asks for hundreds a page.
final class NameTable: Sendable {
    let all: [String]
    private let names: [Name]
    /// Open addressing by fingerprint: places, -1 where nothing is. Four times as many slots as names.
    private let slots: [Int16]

    init(_ all: [String]) {
        self.all = all
        names = all.map { Name($0) }
        var size = 16
        while size < 4 * names.count { size *= 2 }
        var slots = [Int16](repeating: -1, count: size)
        for (place, name) in names.enumerated() {
            var slot = Int(truncatingIfNeeded: name.fingerprint) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(truncatingIfNeeded: place)
        }
        self.slots = slots
    }

    func place(of name: Name) -> Int? {
        var slot = Int(truncatingIfNeeded: name.fingerprint) & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if names[place].fingerprint == name.fingerprint, names[place].text == name.text { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
