extension Cascade {
    /// Replaces tokens by what they are for the element.
    mutating func resolve(_ style: inout ElementStyle, scopes numbers: [Int32]) {
        for index in style.applied.indices where style.applied[index].declaration.value.usesTokens {
            style.applied[index].value = value(
                of: style.applied[index].declaration, in: numbers[0], isFromRule: style.applied[index].rank >= 0)
        }
    }

    private mutating func value(of declaration: Declaration, in scope: Int32, isFromRule: Bool) -> [UInt8] {
        var missing: [[UInt8]] = []
        if let text = scopes[scope].text(of: declaration.value, missing: &missing) { return text }
        report(missing, of: declaration, in: scope, isFromRule: isFromRule)
        // Such a declaration is no gap: it is as if it said `unset`, which few clients know.
        return Array((declaration.property.isInherited ? "inherit" : "initial").utf8)
    }

    private mutating func report(_ names: [[UInt8]], of declaration: Declaration, in scope: Int32, isFromRule: Bool) {
        for name in names where missing.insert(name).inserted {
            let text = String(decoding: name, as: UTF8.self)
            mistakes.add(
                .error, "mail.css-token", "no token “\(text)” is set", at: isFromRule ? declaration.place : 0..<0,
                hint: NearToken.hint(text, among: scopes[scope].names))
        }
    }

    /// What a kept rule's declaration comes to: the same for all elements, or nobody knows before it is shown.
    mutating func noteValue(of kept: KeptDeclaration, scopes numbers: [Int32]) {
        let declaration = sheet.rules[kept.rule].declarations[kept.index]
        guard declaration.value.usesTokens else { return }
        let group = sheet.rules[kept.rule].group
        var own = 0
        for (place, tokenGroup) in sheet.tokenGroups.enumerated() where sheet.isGroup(group, within: tokenGroup) {
            own = place + 1
        }
        let value = value(of: declaration, in: numbers[own], isFromRule: true)
        self.kept.note(value, for: kept)
        for variant in numbers.indices where variant != own && !(own > 0 && variant == 0) {
            var ignored: [[UInt8]] = []
            if scopes[numbers[variant]].text(of: declaration.value, missing: &ignored) != value {
                self.kept.forget(kept)
            }
        }
    }

    /// Where tokens are set anew, a rule of a class made for it says what the element's own come to.
    mutating func makeRules(for style: inout ElementStyle, _ ranks: [Int32], scopes numbers: [Int32]) {
        for (place, group) in sheet.tokenGroups.enumerated() where numbers[place + 1] != numbers[0] {
            var made: [KeptRules.Made] = []
            var changed = Region()
            for applied in style.applied {
                let isFromRule = applied.rank >= 0
                let value =
                    applied.declaration.value.usesTokens
                    ? value(of: applied.declaration, in: numbers[place + 1], isFromRule: isFromRule) : applied.value
                // What stands after a shorthand that changes has to stand after it there too.
                guard value != applied.value || changed.meets(applied.declaration.property) else { continue }
                guard !isOverruled(applied, in: group, ranks) else { continue }
                changed.add(applied.declaration.property)
                made.append(KeptRules.Made(name: applied.declaration.name, value: value))
            }
            guard !made.isEmpty else { continue }
            let rule = KeptRules.MadeRule(group: group, declarations: made)
            if let number = madeRules[rule] {
                style.made.append(number)
            } else {
                kept.made.append(rule)
                madeRules[rule] = kept.made.count - 1
                style.made.append(kept.made.count - 1)
            }
        }
    }

    /// Whether a rule under the same condition sets the property and wins.
    private func isOverruled(_ applied: Applied, in group: Int, _ ranks: [Int32]) -> Bool {
        ranks.contains { rank in
            let entry = sheet.entries[Int(rank)]
            guard sheet.rules[entry.rule].group == group, !entry.selector.isDynamic, !entry.selector.hasPseudoElement
            else { return false }
            return sheet.rules[entry.rule].declarations.contains {
                $0.property.hides(applied.declaration.property) && Cascade.wins($0, rank: rank, over: applied)
            }
        }
    }
}
