extension Styling {
    /// What holds for a node in any client, or in one that is dark; what comes later wins. A value that can't be known is empty.
    func values(of node: Int, isDark: Bool) -> [(name: [UInt8], value: [UInt8])] {
        guard let style = style(of: node) else { return [] }
        let own = style.applied.map { (name: $0.declaration.name, value: $0.value) }
        return isDark ? own + dark(style) : own
    }

    private func dark(_ style: ElementStyle) -> [(name: [UInt8], value: [UInt8])] {
        var values: [(name: [UInt8], value: [UInt8])] = []
        for one in style.live where isDark(sheet.rules[one.kept.rule].group) {
            let isBeaten = style.losers.contains { $0.kept == one.kept }
            guard !isBeaten, !sheet.entries[Int(one.rank)].selector.isDynamic else { continue }
            let declaration = sheet.rules[one.kept.rule].declarations[one.kept.index]
            let value = declaration.value.usesTokens ? plan.kept.values[one.kept] ?? nil : declaration.value.text
            values.append((declaration.name, value ?? []))
        }
        for number in style.made where isDark(plan.kept.made[number].group) {
            values += plan.kept.made[number].declarations.map { ($0.name, $0.value) }
        }
        let ordered = style.ordered.map { plan.kept.ordered[$0 - plan.kept.made.count] } ?? []
        for rule in ordered where rule.rank < 0 && (rule.group < 0 || isDark(rule.group)) {
            values.append((rule.declaration.name, rule.declaration.value))
        }
        return values
    }

    private func isDark(_ group: Int) -> Bool { group >= 0 && sheet.groups[group].isDark }
}
