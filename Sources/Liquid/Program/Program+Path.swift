extension Program {
    /// An expression as its author wrote it: `event.venue.name`.
    func path(of number: Int32) -> String {
        switch expressions[Int(number)] {
        case .constant(let constant): return constants[Int(constant)].inspected
        case .variable(let name): return names[Int(name)].text
        case .lookup(let base, let first, let count):
            return steps[Int(first)..<Int(first + count)].reduce(path(of: base)) { text, step in
                switch step {
                case .member(let name): "\(text).\(names[Int(name)].text)"
                case .element(let key): "\(text)[\(path(of: key))]"
                }
            }
        case .computed(let inner): return "self[\(path(of: inner))]"
        case .range(let first, let last): return "(\(path(of: first))..\(path(of: last)))"
        case .scopeItself: return "self"
        }
    }
}
