extension SelectorParser {
    mutating func attribute() -> AttributeTest? {
        let close = css.tokens[at].partner
        guard close < end else { return nil }
        let range = css.trimmed(at + 1..<close)
        at = close + 1
        guard let first = range.first, css.tokens[first].kind == .word else { return nil }
        var test = AttributeTest(name: css.name(css.tokens[first]).map(Ascii.lowered), match: .exists)
        _ = attributeNames.number(adding: test.name)
        var rest = css.trimmed(first + 1..<range.upperBound)
        guard let sign = rest.first else { return test }
        guard let match = match(&rest, sign) else { return nil }
        test.match = match
        rest = css.trimmed(rest)
        guard let value = rest.first else { return nil }
        switch css.tokens[value].kind {
        case .string: test.value = css.string(css.tokens[value])
        case .word: test.value = css.name(css.tokens[value])
        default: return nil
        }
        rest = css.trimmed(value + 1..<rest.upperBound)
        test.ignoresCase = AttributeTest.ignoringCase.contains(String(decoding: test.name, as: UTF8.self))
        guard let flag = rest.first else { return test }
        guard rest.count == 1, css.isWord(flag, "i") || css.isWord(flag, "s") else { return nil }
        test.ignoresCase = css.isWord(flag, "i")
        return test
    }

    private func match(_ rest: inout Range<Int>, _ sign: Int) -> AttributeTest.Match? {
        guard css.tokens[sign].kind == .delimiter else { return nil }
        if css.isDelimiter(sign, UInt8(ascii: "=")) {
            rest = sign + 1..<rest.upperBound
            return .equals
        }
        guard css.isDelimiter(sign + 1, UInt8(ascii: "=")), sign + 1 < rest.upperBound else { return nil }
        rest = sign + 2..<rest.upperBound
        switch css.bytes[css.tokens[sign].start] {
        case UInt8(ascii: "~"): return .word
        case UInt8(ascii: "|"): return .language
        case UInt8(ascii: "^"): return .prefix
        case UInt8(ascii: "$"): return .suffix
        case UInt8(ascii: "*"): return .part
        default: return nil
        }
    }
}

extension AttributeTest {
    /// Those of HTML whose values selectors compare without regard to case, as far as mails have them.
    static let ignoringCase: Set<String> = [
        "align", "alink", "axis", "bgcolor", "charset", "clear", "color", "dir", "disabled", "face", "frame",
        "hreflang",
        "http-equiv", "lang", "language", "link", "media", "method", "nowrap", "rel", "rev", "rules", "scope", "shape",
        "target", "text", "type", "valign", "vlink",
    ]
}
