extension StyleValue {
    private static let deepest = 16

    /// Nil if a `var()` in it isn't one.
    init?(_ range: Range<Int>, of css: CSSText) {
        text = css.written(range)
        guard range.contains(where: { css.tokens[$0].isVariable(in: css) }) else { return }
        guard let parts = StyleValue.parts(css.trimmed(range), of: css, depth: 0) else { return nil }
        self.parts = parts
    }

    private static func parts(_ range: Range<Int>, of css: CSSText, depth: Int) -> [Part]? {
        guard depth < deepest else { return nil }
        var parts: [Part] = []
        var start = range.lowerBound
        var at = start
        func add(until end: Int) {
            if start < end { parts.append(.text(css.untrimmed(start..<end))) }
        }
        while at < range.upperBound {
            guard css.tokens[at].isVariable(in: css) else {
                at += 1
                continue
            }
            add(until: at)
            let end = min(css.tokens[at].partner, range.upperBound)
            guard let token = token(at + 1..<end, of: css, depth: depth) else { return nil }
            parts.append(token)
            at = min(end + 1, range.upperBound)
            start = at
        }
        add(until: range.upperBound)
        return parts
    }

    private static func token(_ range: Range<Int>, of css: CSSText, depth: Int) -> Part? {
        let range = css.trimmed(range)
        guard let first = range.first, css.tokens[first].kind == .word else { return nil }
        let name = css.name(css.tokens[first])
        guard name.starts(with: "--"), name.count > 2 else { return nil }
        let rest = css.trimmed(first + 1..<range.upperBound)
        guard let comma = rest.first else { return .token(name: name, fallback: nil) }
        guard css.tokens[comma].kind == .comma else { return nil }
        guard let fallback = parts(css.trimmed(comma + 1..<range.upperBound), of: css, depth: depth + 1) else {
            return nil
        }
        return .token(name: name, fallback: fallback)
    }
}

extension CSSToken {
    func isVariable(in css: CSSText) -> Bool {
        kind == .function && css.name(self).isWord("var")
    }
}

extension CSSText {
    /// As written, with a space at either end where there is one.
    func untrimmed(_ range: Range<Int>) -> [UInt8] {
        var result = written(range)
        guard let first = range.first, let last = range.last else { return [] }
        if tokens[first].kind == .space { result.insert(UInt8(ascii: " "), at: 0) }
        if first != last, tokens[last].kind == .space { result.append(UInt8(ascii: " ")) }
        return result
    }
}
