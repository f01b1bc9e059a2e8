/// Makes a style sheet of a text.
struct StyleSheetReader {
    let css: CSSText
    var sheet = StyleSheet()
    var declarations: DeclarationReader
    var selectors: SelectorParser
    private var groups: [[UInt8]: Int] = [:]
    private static let deepest = 16

    init(_ css: CSSText) {
        self.css = css
        declarations = DeclarationReader(css)
        selectors = SelectorParser(css, names: NameTable())
    }

    mutating func read() -> StyleSheet {
        readRules(0..<css.tokens.count, group: -1, depth: 0)
        sheet.names = selectors.names
        sheet.attributeNames = selectors.attributeNames
        for mistake in declarations.mistakes.items {
            sheet.mistakes.add(mistake.severity, mistake.code, mistake.message, at: mistake.place, hint: mistake.hint)
        }
        sheet.finish()
        return sheet
    }

    private mutating func readRules(_ range: Range<Int>, group: Int, depth: Int) {
        var at = range.lowerBound
        while at < range.upperBound {
            let token = css.tokens[at]
            if token.kind == .space || token.kind == .commentMark {
                at += 1
                continue
            }
            let isAtRule = token.kind == .atWord
            let open = blockStart(from: at, in: range, isAtRule: isAtRule)
            let end =
                open.map { min(css.after($0), range.upperBound) } ?? self.end(from: at, in: range, isAtRule: isAtRule)
            if isAtRule {
                readAtRule(at..<end, block: open, group: group, depth: depth)
            } else if let open {
                readRule(at..<open, block: inside(open, range), group: group)
            } else {
                complain("no rule", at..<end, hint: "a selector and { } are expected")
            }
            at = end
        }
    }

    private func inside(_ open: Int, _ range: Range<Int>) -> Range<Int> {
        open + 1..<max(open + 1, min(css.tokens[open].partner, range.upperBound))
    }

    private func blockStart(from start: Int, in range: Range<Int>, isAtRule: Bool) -> Int? {
        var at = start
        while at < range.upperBound {
            if css.tokens[at].kind == .openCurly { return at }
            if isAtRule, css.tokens[at].kind == .semicolon { return nil }
            at = css.after(at)
        }
        return nil
    }

    private func end(from start: Int, in range: Range<Int>, isAtRule: Bool) -> Int {
        guard isAtRule else { return range.upperBound }
        var at = start
        while at < range.upperBound, css.tokens[at].kind != .semicolon { at = css.after(at) }
        return min(at + 1, range.upperBound)
    }

    mutating func complain(_ message: String, _ range: Range<Int>, hint: String? = nil) {
        let text = String(decoding: css.bytes[css.place(css.trimmed(range))].prefix(60), as: UTF8.self)
        sheet.mistakes.add(
            .warning, "mail.css-syntax", "\(message): “\(text)”", at: css.place(css.trimmed(range)), hint: hint)
    }
}

extension StyleSheetReader {
    private mutating func readAtRule(_ range: Range<Int>, block: Int?, group: Int, depth: Int) {
        let name = String(decoding: css.name(css.tokens[range.lowerBound]).map(Ascii.lowered), as: UTF8.self)
        switch name {
        case "charset": break
        case "media", "supports":
            guard let block, depth < StyleSheetReader.deepest else { return complain("no condition with rules", range) }
            let inner = self.group(css.written(range.lowerBound..<block), parent: group)
            readRules(inside(block, range), group: inner, depth: depth + 1)
        default: sheet.items.append(.raw(css.written(range), group: group))
        }
    }

    private mutating func group(_ prelude: [UInt8], parent: Int) -> Int {
        let key = Array("\(parent) ".utf8) + prelude
        if let number = groups[key] { return number }
        sheet.groups.append(
            StyleGroup(parent: parent, prelude: prelude, isDark: parent < 0 && StyleGroup.isDark(prelude)))
        groups[key] = sheet.groups.count - 1
        return sheet.groups.count - 1
    }

    private mutating func readRule(_ prelude: Range<Int>, block: Range<Int>, group: Int) {
        selectors.isWrong = false
        let tokens = css.trimmed(prelude)
        guard let list = selectors.list(tokens) else {
            if selectors.isWrong {
                return complain("no selector", prelude, hint: "browsers leave out the whole rule")
            }
            return keep(prelude, block: block, group: group)
        }
        let all = declarations.read(block)
        guard !all.isEmpty else { return }
        let rule = sheet.rules.count
        for (selector, tokens) in list {
            let text = css.written(tokens)
            sheet.entries.append(
                StyleEntry(
                    selector: selector, text: text, rule: rule,
                    isKept: group >= 0 || selector.isDynamic || selector.hasPseudoElement,
                    isHook: ClientHooks.isHook(selector, selectors.names)))
        }
        let setsTokens = all.contains(where: \.isToken)
        if group >= 0, setsTokens { sheet.groups[group].setsTokens = true }
        sheet.rules.append(StyleRule(declarations: all, group: group, setsTokens: setsTokens))
        sheet.items.append(.rule(rule))
    }
}

extension StyleSheetReader {
    /// Of a selector that isn't known here nobody can tell where it would win: it wins over all that is in the elements.
    private mutating func keep(_ prelude: Range<Int>, block: Range<Int>, group: Int) {
        sheet.mistakes.add(
            .note, "mail.css-selector",
            "it stays in <style>: “\(String(decoding: css.written(prelude), as: UTF8.self))”",
            at: css.place(css.trimmed(prelude)), hint: "clients that know no <style> don't see it")
        var raw = css.written(prelude)
        raw.append(UInt8(ascii: "{"))
        for declaration in declarations.read(block) {
            raw.append(contentsOf: declaration.name)
            raw.append(UInt8(ascii: ":"))
            raw.append(contentsOf: declaration.value.text)
            raw.append("!important;")
        }
        raw.append(UInt8(ascii: "}"))
        sheet.items.append(.raw(raw, group: group))
    }
}

extension StyleGroup {
    static func isDark(_ prelude: [UInt8]) -> Bool {
        let text = String(decoding: prelude.map(Ascii.lowered), as: UTF8.self).filter { $0 != " " }
        return [
            "@media(prefers-color-scheme:dark)", "@mediascreenand(prefers-color-scheme:dark)",
            "@mediaalland(prefers-color-scheme:dark)", "@mediaonlyscreenand(prefers-color-scheme:dark)",
        ].contains(text)
    }
}
