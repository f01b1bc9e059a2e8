/// A property as far as the cascade has to know it.
struct Property: Hashable, Sendable {
    /// The properties without parts that it sets, all of them.
    var covers: UInt128
    /// Those that it may set some of.
    var touches: UInt128
    /// Of its name.
    var hash: Int
    /// Whether what holds for an element holds for those in it.
    var isInherited = false

    /// Of a name in small letters. One that nobody has listed is like itself alone.
    init(_ name: [UInt8]) {
        hash = NameTable.hash(name)
        guard let number = PropertyTable.names.number(of: name) else {
            covers = 0
            touches = 0
            return
        }
        covers = PropertyTable.entries[number].covers
        touches = PropertyTable.entries[number].touches
        isInherited = PropertyTable.entries[number].isInherited
    }

    /// Whether after this one nothing is left of another that came before.
    func hides(_ other: Property) -> Bool {
        hash == other.hash || (other.touches != 0 && other.touches & ~covers == 0)
    }

    func meets(_ other: Property) -> Bool {
        hash == other.hash || touches & other.touches != 0
    }

    static func == (one: Property, other: Property) -> Bool { one.hash == other.hash }
    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
