extension StyleWriter {
    mutating func writeMade() {
        for (number, rule) in kept.made.enumerated() {
            blocks.add(
                [UInt8(ascii: ".")] + prefix[number] + body(rule.declarations), group: rule.group, isForAll: true)
        }
    }

    /// Stronger than all selectors of the sheet, so that among these the order alone decides.
    mutating func writeOrdered() {
        guard !kept.ordered.isEmpty else { return }
        let most = sheet.entries.reduce(Specificity()) { most, entry in
            let own = entry.selector.specificity
            return Specificity(ids: max(most.ids, own.ids), classes: max(most.classes, own.classes))
        }
        let ids = [UInt8](repeatElement(Array(":not(#_)".utf8), count: most.ids).joined())
        for (number, rules) in kept.ordered.enumerated() {
            let name = [UInt8(ascii: ".")] + prefix[kept.made.count + number]
            let strong = [UInt8](repeatElement(name, count: min(most.classes, 8) + 1).joined()) + ids
            for rule in rules {
                let selector = rule.rank < 0 ? strong : sheet.entries[rule.rank].text + strong
                blocks.add(selector + body([rule.declaration]), group: rule.group, isForAll: most.ids == 0)
            }
        }
    }

    /// Outlook.com passes over conditions, and marks what it has turned dark itself: colours of text by one attribute,
    /// those of grounds by another.
    mutating func writeForOutlook() {
        for (number, rule) in kept.made.enumerated() where sheet.groups[rule.group].isDark {
            writeForOutlook([[UInt8(ascii: ".")] + prefix[number]], rule.declarations)
        }
        for (number, rule) in sheet.rules.enumerated() where rule.group >= 0 && sheet.groups[rule.group].isDark {
            let selectors = rule.entries.filter { kept.isMatched[$0] && isInBody(sheet.entries[$0]) }
            let declarations = rule.declarations.enumerated().compactMap { index, declaration -> KeptRules.Made? in
                guard !declaration.isToken else { return nil }
                let key = KeptDeclaration(rule: number, index: index)
                let value = declaration.value.usesTokens ? (kept.values[key] ?? nil) : declaration.value.text
                return value.map { KeptRules.Made(name: declaration.name, value: $0) }
            }
            writeForOutlook(selectors.map { sheet.entries[$0].text }, declarations)
        }
    }

    private func isInBody(_ entry: StyleEntry) -> Bool {
        guard let subject = entry.selector.compounds.last else { return false }
        let isRoot = subject.pseudos.contains { if case .root = $0 { true } else { false } }
        let type = subject.type.map { sheet.names.names[$0] } ?? []
        return !isRoot && !type.isWord("html") && !type.isWord("body")
    }

    private mutating func writeForOutlook(_ selectors: [[UInt8]], _ declarations: [KeptRules.Made]) {
        guard !selectors.isEmpty else { return }
        let grounds = declarations.filter { $0.name.starts(with: "background") }
        let others = declarations.filter { !$0.name.starts(with: "background") }
        for (mark, some) in [("[data-ogsc] ", others), ("[data-ogsb] ", grounds)] where !some.isEmpty {
            let all = selectors.map { Array(mark.utf8) + $0 }.joined(separator: [UInt8(ascii: ",")])
            blocks.add(Array(all) + body(some), group: -1, isForAll: false)
        }
    }

    private func body(_ declarations: [KeptRules.Made]) -> [UInt8] {
        var text: [UInt8] = [UInt8(ascii: "{")]
        for (place, declaration) in declarations.enumerated() {
            if place > 0 { text.append(UInt8(ascii: ";")) }
            text.append(contentsOf: declaration.name)
            text.append(UInt8(ascii: ":"))
            text.append(contentsOf: declaration.value)
            text.append("!important")
        }
        text.append(UInt8(ascii: "}"))
        return text
    }
}
