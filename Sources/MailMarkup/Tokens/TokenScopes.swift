/// The scopes of all elements: as things are, and once for every condition under which tokens are set anew.
struct TokenScopes {
    private let sheet: StyleSheet
    private let setsAny: Bool
    private var scopes: [TokenScope] = [TokenScope()]
    private var known: [Key: Int32] = [:]
    /// By node and variant.
    private var numbers: [Int32]
    private let variants: Int

    private struct Key: Hashable {
        var outer: Int32
        var variant: Int
        var ranks: [Int32]
        var own: [[UInt8]]
    }

    init(sheet: StyleSheet, nodes: Int) {
        self.sheet = sheet
        setsAny = sheet.rules.contains(where: \.setsTokens)
        variants = sheet.tokenGroups.count + 1
        numbers = [Int32](repeating: 0, count: nodes * variants)
    }

    mutating func enter(_ node: Int, parent: Int, ranks: [Int32], attribute: [Declaration]) {
        if parent >= 0 {
            for variant in 0..<variants { numbers[node * variants + variant] = numbers[parent * variants + variant] }
        }
        let own = attribute.filter(\.isToken)
        let setting = setsAny ? ranks.filter { sheet.rules[sheet.entries[Int($0)].rule].setsTokens } : []
        guard !own.isEmpty || !setting.isEmpty else { return }
        for variant in 0..<variants {
            let valid = setting.filter { holds(sheet.entries[Int($0)], variant) }
            guard !own.isEmpty || !valid.isEmpty else { continue }
            let outer = numbers[node * variants + variant]
            let texts: [[UInt8]] = own.flatMap { declaration -> [[UInt8]] in
                [declaration.name, declaration.value.text, [declaration.isImportant ? 1 : 0]]
            }
            let key = Key(outer: outer, variant: variant, ranks: valid, own: texts)
            if let number = known[key] {
                numbers[node * variants + variant] = number
                continue
            }
            scopes.append(scopes[Int(outer)].setting(declared(valid, own)))
            known[key] = Int32(truncatingIfNeeded: scopes.count - 1)
            numbers[node * variants + variant] = Int32(truncatingIfNeeded: scopes.count - 1)
        }
    }

    func numbers(of node: Int) -> [Int32] {
        Array(numbers[node * variants..<(node + 1) * variants])
    }

    subscript(number: Int32) -> TokenScope { scopes[Int(number)] }

    /// Whether a rule holds under the condition of a variant; the first has none.
    private func holds(_ entry: StyleEntry, _ variant: Int) -> Bool {
        guard !entry.selector.isDynamic, !entry.selector.hasPseudoElement else { return false }
        let group = sheet.rules[entry.rule].group
        return group < 0 || (variant > 0 && sheet.isGroup(sheet.tokenGroups[variant - 1], within: group))
    }

    private func declared(_ ranks: [Int32], _ own: [Declaration]) -> [[UInt8]: StyleValue] {
        var declared: [[UInt8]: StyleValue] = [:]
        for isImportant in [false, true] {
            for rank in ranks {
                for declaration in sheet.rules[sheet.entries[Int(rank)].rule].declarations
                where declaration.isToken && declaration.isImportant == isImportant {
                    declared[declaration.name] = declaration.value
                }
            }
            for declaration in own where declaration.isImportant == isImportant {
                declared[declaration.name] = declaration.value
            }
        }
        return declared
    }
}
