extension SelectorParser {
    mutating func pseudo(into selector: inout Selector.Draft, depth: Int) -> Pseudo? {
        at += 1
        guard at < end else { return wrong() }
        if css.tokens[at].kind == .colon { return pseudoElement(into: &selector) }
        let token = css.tokens[at]
        let name = String(decoding: css.name(token).map(Ascii.lowered), as: UTF8.self)
        if token.kind == .function { return function(name, into: &selector, depth: depth) }
        guard token.kind == .word else { return wrong() }
        at += 1
        if ["before", "after", "first-line", "first-letter"].contains(name) {
            selector.specificity.types += 1
            selector.hasPseudoElement = true
            return .dynamic
        }
        selector.specificity.classes += 1
        switch name {
        case "root": return .root
        case "empty": return .empty
        case "first-child": return .position(step: 0, offset: 1, isFromEnd: false)
        case "last-child": return .position(step: 0, offset: 1, isFromEnd: true)
        case "only-child": return .onlyChild
        default:
            guard SelectorParser.dynamic.contains(name) else { return nil }
            selector.isDynamic = true
            return .dynamic
        }
    }

    private static let dynamic: Set<String> = [
        "hover", "focus", "active", "visited", "link", "any-link", "focus-within", "focus-visible", "target", "checked",
        "enabled", "disabled",
    ]

    private mutating func pseudoElement(into selector: inout Selector.Draft) -> Pseudo? {
        at += 1
        guard at < end, css.tokens[at].kind == .word else { return nil }
        let name = css.name(css.tokens[at])
        guard ["before", "after", "first-line", "first-letter"].contains(where: { name.isWord($0) }) else { return nil }
        at += 1
        selector.specificity.types += 1
        selector.hasPseudoElement = true
        return .dynamic
    }

    private mutating func function(_ name: String, into selector: inout Selector.Draft, depth: Int) -> Pseudo? {
        let range = css.trimmed(at + 1..<min(css.tokens[at].partner, end))
        at = min(css.after(at), end)
        switch name {
        case "nth-child", "nth-last-child":
            guard let (step, offset) = position(range) else { return wrong() }
            selector.specificity.classes += 1
            return .position(step: step, offset: offset, isFromEnd: name == "nth-last-child")
        case "not", "is", "where":
            guard let list = list(range, depth: depth + 1), list.allSatisfy({ !$0.selector.hasPseudoElement }) else {
                return nil
            }
            if name != "where" { selector.specificity += list.map(\.selector.specificity).max() ?? Specificity() }
            if list.contains(where: \.selector.isDynamic) { selector.isDynamic = true }
            return name == "not" ? .not(list.map(\.selector)) : .any(list.map(\.selector))
        default: return nil
        }
    }

    /// `odd`, `even`, `3`, `2n+1`, `-n + 3`.
    private func position(_ range: Range<Int>) -> (Int, Int)? {
        let text = css.bytes[css.place(range)].map(Ascii.lowered)
        if text.isWord("odd") { return (2, 1) }
        if text.isWord("even") { return (2, 0) }
        let all = String(decoding: text, as: UTF8.self)
        guard let letter = all.firstIndex(of: "n") else { return whole(all).map { (0, $0) } }
        let first = String(all[..<letter])
        let step = first.isEmpty || first == "+" ? 1 : first == "-" ? -1 : whole(first)
        var rest = all[all.index(after: letter)...].filter { !$0.isWhitespace }
        let isSpaced = all.contains { $0.isWhitespace }
        guard let step else { return nil }
        if rest.isEmpty { return (step, 0) }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
        // `n + -1` isn't one.
        guard rest.dropFirst().allSatisfy(\.isASCII), rest.dropFirst().allSatisfy(\.isNumber) else { return nil }
        if isSpaced, rest.count < 2 { return nil }
        if sign == "+" { rest.removeFirst() }
        return whole(rest).map { (step, $0) }
    }

    private func whole(_ text: String) -> Int? {
        Int(text).flatMap { abs($0) < 1 << 31 ? $0 : nil }
    }
}
