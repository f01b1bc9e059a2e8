/// Writes what stays in the `<style>`.
struct StyleWriter {
    let sheet: StyleSheet
    let kept: KeptRules
    let root: TokenScope
    let prefix: ClassNames
    var blocks: StyleBlocks
    private(set) var names = KeptNames()

    init(_ cascade: Cascade, prefix: ClassNames) {
        sheet = cascade.sheet
        kept = cascade.kept
        self.prefix = prefix
        let html = cascade.document.first(.html)
        root = html.map { cascade.scopes[cascade.scopes.combination(cascade.scopes.number(of: $0))[0]] } ?? TokenScope()
        blocks = StyleBlocks(groups: sheet.groups)
    }

    mutating func write() -> [UInt8] {
        writeMade()
        for item in sheet.items {
            switch item {
            case .raw(let text, let group):
                names.add(raw: text)
                blocks.add(text, group: group, isForAll: false)
            case .rule(let rule): write(rule)
            }
        }
        writeOrdered()
        writeForOutlook()
        return blocks.finish()
    }
}

extension StyleWriter {
    private func selectors(of rule: StyleRule) -> [Int] {
        let keepsTokens = kept.keepsTokens && rule.setsTokens
        return rule.entries.filter { rank in
            let entry = sheet.entries[rank]
            return entry.isHook || (kept.isMatched[rank] && (entry.isKept || keepsTokens))
        }
    }

    private mutating func write(_ number: Int) {
        let rule = sheet.rules[number]
        let ranks = selectors(of: rule)
        // Of those that are written into elements only tokens may be needed.
        for isKept in [false, true] {
            let some = ranks.filter { (sheet.entries[$0].isKept || sheet.entries[$0].isHook) == isKept }
            guard !some.isEmpty else { continue }
            var text: [UInt8] = []
            for (place, rank) in some.enumerated() {
                if place > 0 { text.append(UInt8(ascii: ",")) }
                text.append(contentsOf: sheet.entries[rank].text)
            }
            let body = declarations(of: number, isKept: isKept)
            guard !body.isEmpty else { continue }
            text.append(UInt8(ascii: "{"))
            text.append(contentsOf: body)
            text.append(UInt8(ascii: "}"))
            some.forEach { names.add(sheet.entries[$0].selector, sheet.names) }
            blocks.add(text, group: rule.group, isForAll: some.allSatisfy { sheet.entries[$0].isKnownToGmail })
        }
    }

    private func declarations(of number: Int, isKept: Bool) -> [UInt8] {
        var text: [UInt8] = []
        for (index, declaration) in sheet.rules[number].declarations.enumerated() {
            guard isKept || declaration.isToken, !declaration.isToken || kept.keepsTokens else { continue }
            let key = KeptDeclaration(rule: number, index: index)
            let isImportant = declaration.isImportant || kept.promoted.contains(key)
            for value in values(of: declaration, key) {
                if !text.isEmpty { text.append(UInt8(ascii: ";")) }
                text.append(contentsOf: declaration.name)
                text.append(UInt8(ascii: ":"))
                text.append(contentsOf: value)
                if isImportant { text.append("!important") }
            }
        }
        return text
    }

    /// What it comes to; where that depends, something for clients without tokens comes first.
    private func values(of declaration: Declaration, _ key: KeptDeclaration) -> [[UInt8]] {
        guard declaration.value.usesTokens, !declaration.isToken else { return [declaration.value.text] }
        if let value = kept.values[key] ?? nil { return [value] }
        var missing: [[UInt8]] = []
        let value = root.text(of: declaration.value, missing: &missing)
        let isOpen = kept.values[key] != nil
        return [value].compactMap(\.self) + (isOpen ? [declaration.value.text] : [])
    }
}
