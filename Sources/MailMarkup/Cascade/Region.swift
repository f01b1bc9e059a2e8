/// Some properties, with all that they touch.
struct Region {
    private var touched: UInt128 = 0
    private var names: Set<Int> = []

    var isEmpty: Bool { names.isEmpty }
    var size: Int { names.count + touched.nonzeroBitCount }

    mutating func add(_ property: Property) {
        touched |= property.touches
        names.insert(property.hash)
    }

    func meets(_ property: Property) -> Bool {
        names.contains(property.hash) || touched & property.touches != 0
    }
}
