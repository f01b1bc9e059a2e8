/// What a template and all it includes share, and a `render` has anew.
struct Frame {
    /// Told apart by this, for who holds on to one by `self`.
    let number: Int
    let data: Fields
    /// Whether any loop in it may say `offset: continue`.
    private let keepsOffsets: Bool
    /// What `assign` and `capture` have set.
    var assigned = Bindings()
    /// Nil as long as nothing counts, as in most: all of it would be made and taken apart with each frame.
    private var counts: Counts?

    /// The frame of a template: nobody else's loops go on in it but those that the template asks for.
    init(number: Int, data: Fields, of template: ParsedTemplate) {
        self.number = number
        self.data = data
        keepsOffsets = template.keepsOffsets
    }

    private struct Counts {
        /// The namespace of `increment` and `decrement`, and of cycles.
        var counters = Bindings()
        var cycles = NameMap<Int>()
        /// Where `offset: continue` goes on, by loop name.
        var offsets = NameMap<Int>()
    }
}

extension Frame {
    /// What `increment` and `decrement` have come to.
    func counter(_ name: Name) -> Value? { counts?.counters[name] }

    mutating func setCounter(_ name: Name, _ value: Value) { count { $0.counters.set(name, value) } }

    func cycle(_ name: Name) -> Int { counts?.cycles[name] ?? 0 }

    mutating func setCycle(_ name: Name, _ turn: Int) { count { $0.cycles.set(name, turn) } }

    func offset(_ name: Name) -> Int { counts?.offsets[name] ?? 0 }

    mutating func setOffset(_ name: Name, _ offset: Int) {
        if keepsOffsets { count { $0.offsets.set(name, offset) } }
    }

    private mutating func count(_ change: (inout Counts) -> Void) {
        var counts = exchange(&counts, with: nil) ?? Counts()
        change(&counts)
        self.counts = counts
    }
}
