extension Renderer {
    /// Renders a partial that may have been rendered with the same arguments before. Nil if that can't be told, and nothing
    /// has been rendered.
    mutating func renderOnce(_ partial: Partial, _ target: ParsedTemplate, _ arguments: [Binding], at place: Int32)
        throws(Halt) -> Flow?
    {
        guard let memo, pieces == nil, partial.kind == .render, partial.value < 0,
            dependsOnArgumentsAlone(target, arguments, memo), let keys = memo.keys(arguments)
        else { return nil }
        let names = template.program.argumentNames[Int(partial.argumentNames)]
        let call = Memo.Call(partial: Identity(target), names: names, arguments: keys)
        if let known = memo[call] {
            output.append(contentsOf: known)
            return .normal
        }
        let (start, problemCount) = (output.count, problems.count)
        let outer = enter(target, at: place, isolated: true)
        defer { leave(outer) }
        let flow = try renderAlone(partial, nil, Name(""), arguments)
        if problems.count == problemCount { memo[call] = Array(output[start...]) }
        return flow
    }
}

extension Renderer {
    private mutating func dependsOnArgumentsAlone(
        _ partial: ParsedTemplate, _ arguments: [Binding], _ memo: Memo
    ) -> Bool {
        guard let names = globalsLookedAt(by: partial, memo) else { return false }
        return names.allSatisfy { name in arguments.contains { $0.name == name } }
    }

    /// Those that arguments may take the place of; nil if it depends on more. Worked out once for each partial.
    private mutating func globalsLookedAt(by partial: ParsedTemplate, _ memo: Memo) -> [Name]? {
        // A page has a few, which are found faster one by one.
        if let place = standing.partials.firstIndex(where: { $0.partial === partial }) {
            return standing.partials[place].names
        }
        let root = root
        var names: [Name]?
        if let reads = memo.reads(of: partial, { try? root.environment.partial($0) }),
            reads.beyond.allSatisfy({ globals[$0] == nil })
        {
            names = reads.own.filter { globals[$0] != nil }
        }
        standing.partials.append((partial, names))
        memo.note(standing, of: root)
        return names
    }
}

extension Memo {
    /// Nil if one of them may be different the next time though it looks the same, or isn't shown again.
    fileprivate func keys(_ arguments: [Binding]) -> [Argument]? {
        var keys: [Argument] = []
        keys.reserveCapacity(arguments.count)
        for argument in arguments {
            switch argument.value {
            case .null: keys.append(.nothing)
            case .bool(let flag): keys.append(.flag(flag))
            case .int(let number): keys.append(.number(number))
            case .string(let text): keys.append(.text(text))
            case .drop(let drop):
                guard let identity = drop.identity, keeps(identity) else { return nil }
                keys.append(.thing(identity))
            default: return nil
            }
        }
        return keys
    }
}
