extension Program {
    /// An expression as its author wrote it: `event.venue.name`. Of one that is longer, at least so many bytes.
    func path(of number: Int32, upTo most: Int = .max) -> String {
        var path = ""
        append(number, to: &path, upTo: most)
        return path
    }

    /// What `self.event.name` means, and by which variable; nil where that is only known when it is rendered.
    func pathInScope(of number: Int32) -> (root: Name, path: String)? {
        switch expressions[Int(number)] {
        case .computed(let inner): return constantName(inner).map { ($0, $0.text) }
        case .lookup(let base, let first, let count):
            guard case .scopeItself = expressions[Int(base)], let root = rootName(steps[Int(first)]) else { return nil }
            var path = root.text
            for step in steps[Int(first) + 1..<Int(first + count)] { append(step, to: &path, upTo: .max) }
            return (root, path)
        default: return nil
        }
    }

    private func rootName(_ step: Step) -> Name? {
        switch step {
        case .member(let name), .command(let name): names[Int(name)]
        case .element(let key): constantName(key)
        }
    }

    private func constantName(_ number: Int32) -> Name? {
        guard case .constant(let constant) = expressions[Int(number)] else { return nil }
        return constants[Int(constant)].onlyText.map { Name($0) }
    }

    private func append(_ number: Int32, to path: inout String, upTo most: Int) {
        guard path.utf8.count < most else { return }
        switch expressions[Int(number)] {
        case .constant(let constant): path += constants[Int(constant)].inspected
        case .variable(let name): path += names[Int(name)].text
        case .lookup(let base, let first, let count):
            append(base, to: &path, upTo: most)
            for step in steps[Int(first)..<Int(first + count)] where path.utf8.count < most {
                append(step, to: &path, upTo: most)
            }
        case .computed(let inner):
            path += "self"
            bracket(inner, in: &path, upTo: most)
        case .range(let first, let last):
            path += "("
            append(first, to: &path, upTo: most)
            path += ".."
            append(last, to: &path, upTo: most)
            path += ")"
        case .scopeItself: path += "self"
        }
    }

    private func append(_ step: Step, to path: inout String, upTo most: Int) {
        switch step {
        case .member(let name), .command(let name): path += ".\(names[Int(name)].text)"
        case .element(let key): bracket(key, in: &path, upTo: most)
        }
    }

    private func bracket(_ key: Int32, in path: inout String, upTo most: Int) {
        path += "["
        append(key, to: &path, upTo: most)
        path += "]"
    }
}
