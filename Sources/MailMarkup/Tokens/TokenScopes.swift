/// The scopes of all elements: as things are, and once for every condition under which tokens are set anew.
struct TokenScopes {
    private let sheet: StyleSheet
    private let setsAny: Bool
    private var scopes: [TokenScope] = [TokenScope()]
    private var known: [Key: Int32] = [:]
    private var keys: [Key] = []
    /// Which scopes an element has, the one without a condition first.
    private var combinations: [[Int32]]
    private var knownCombinations: [[Int32]: Int32] = [:]
    /// By node: which of the combinations it has.
    private var numbers: [Int32]
    private let variants: Int

    /// How the scopes came about.
    struct Signature: Hashable, Sendable {
        fileprivate var keys: [Key] = []
        fileprivate var combinations: [[Int32]] = []
    }

    fileprivate struct Key: Hashable, Sendable {
        var outer: Int32
        var variant: Int
        var ranks: [Int32]
        var own: [[UInt8]]
    }

    init(sheet: StyleSheet, nodes: Int) {
        self.sheet = sheet
        setsAny = sheet.rules.contains(where: \.setsTokens)
        variants = sheet.tokenGroups.count + 1
        combinations = [[Int32](repeating: 0, count: variants)]
        numbers = [Int32](repeating: 0, count: nodes)
    }

    mutating func enter(_ node: Int, parent: Int, ranks: [Int32], attribute: [Declaration]) {
        if parent >= 0 { numbers[node] = numbers[parent] }
        guard setsAny || !attribute.isEmpty else { return }
        let own = attribute.filter(\.isToken)
        let setting = setsAny ? ranks.filter { sheet.rules[sheet.entries[Int($0)].rule].setsTokens } : []
        guard !own.isEmpty || !setting.isEmpty else { return }
        var combination = combinations[Int(numbers[node])]
        for variant in 0..<variants {
            let valid = setting.filter { holds(sheet.entries[Int($0)], variant) }
            guard !own.isEmpty || !valid.isEmpty else { continue }
            combination[variant] = scope(within: combination[variant], variant, valid, own)
        }
        if let number = knownCombinations[combination] {
            numbers[node] = number
        } else {
            combinations.append(combination)
            numbers[node] = Int32(truncatingIfNeeded: combinations.count - 1)
            knownCombinations[combination] = numbers[node]
        }
    }

    private mutating func scope(within outer: Int32, _ variant: Int, _ ranks: [Int32], _ own: [Declaration]) -> Int32 {
        let texts: [[UInt8]] = own.flatMap { declaration -> [[UInt8]] in
            [declaration.name, declaration.value.text, [declaration.isImportant ? 1 : 0]]
        }
        let key = Key(outer: outer, variant: variant, ranks: ranks, own: texts)
        if let number = known[key] { return number }
        scopes.append(scopes[Int(outer)].setting(declared(ranks, own)))
        keys.append(key)
        known[key] = Int32(truncatingIfNeeded: scopes.count - 1)
        return Int32(truncatingIfNeeded: scopes.count - 1)
    }

    /// Which combination of scopes an element has.
    func number(of node: Int) -> Int32 { numbers[node] }

    var signature: Signature { Signature(keys: keys, combinations: combinations) }

    func combination(_ number: Int32) -> [Int32] { combinations[Int(number)] }

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
