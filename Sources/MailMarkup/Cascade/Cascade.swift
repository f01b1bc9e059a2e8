/// Finds out what holds for every element: by importance, specificity and order, as browsers do.
struct Cascade {
    let document: HTMLDocument
    let sheet: StyleSheet
    var matcher: Matcher
    private(set) var keys: [StyleKey] = []
    var styles: [ElementStyle] = []
    /// By node: which of the styles is its, or -1.
    var styleOf: [Int32]
    var kept: KeptRules
    var mistakes = Mistakes()
    var attributes = StyleAttributes()
    var scopes: TokenScopes
    private var known: [StyleKey: Int32] = [:]
    var madeRules: [KeptRules.MadeRule: Int] = [:]
    var missing: Set<[UInt8]> = []

    init(_ document: HTMLDocument, sheet: StyleSheet) {
        self.document = document
        self.sheet = sheet
        matcher = Matcher(document: document, sheet: sheet)
        styleOf = [Int32](repeating: -1, count: document.nodes.count)
        kept = KeptRules(isMatched: [Bool](repeating: false, count: sheet.entries.count))
        scopes = TokenScopes(sheet: sheet, nodes: document.nodes.count)
    }

    /// Finds out on what the style of every element depends.
    mutating func assign() {
        var ranks: [Int32] = []
        for node in document.nodes.indices where document.nodes[node].kind == .element {
            matcher.ranks(for: node, into: &ranks)
            for rank in ranks { kept.isMatched[Int(rank)] = true }
            let attribute = attributes.number(of: node, in: document)
            scopes.enter(node, parent: document.nodes[node].parent, ranks: ranks, attribute: attributes[attribute])
            guard !ranks.isEmpty || attribute >= 0, !isUnseen(node) else { continue }
            let key = StyleKey(ranks: ranks, scopes: scopes.number(of: node), attribute: attribute)
            if let style = known[key] {
                styleOf[node] = style
                continue
            }
            keys.append(key)
            known[key] = Int32(truncatingIfNeeded: keys.count - 1)
            styleOf[node] = Int32(truncatingIfNeeded: keys.count - 1)
        }
    }

    /// All that the styles depend on; two documents that have it in common have the styles in common.
    var signature: StylePlan.Signature {
        StylePlan.Signature(
            keys: keys, isMatched: kept.isMatched, attributes: attributes.texts.map(Array.init),
            scopes: scopes.signature)
    }

    mutating func settle() {
        styles.reserveCapacity(keys.count)
        for key in keys { styles.append(style(key)) }
        promoteStronger()
        for index in styles.indices { guardAgainstPromoted(index) }
    }

    /// Whether it is the head or in it, where styles are of no use.
    private func isUnseen(_ node: Int) -> Bool {
        let tag = document.nodes[node].tag
        if tag == .head || tag == .style || tag == .script { return true }
        let parent = document.nodes[node].parent
        return parent >= 0 && document.nodes[parent].tag == .head
    }
}

extension Cascade {
    private mutating func style(_ key: StyleKey) -> ElementStyle {
        var style = ElementStyle()
        style.attribute = key.attribute
        let rules = key.ranks.filter { !sheet.entries[Int($0)].isKept }
        let own = attributes[key.attribute]
        add(rules, isImportant: false, to: &style)
        add(own, .attribute, to: &style)
        add(rules, isImportant: true, to: &style)
        add(own, .importantAttribute, to: &style)
        let numbers = scopes.combination(key.scopes)
        resolve(&style, scopes: numbers)
        leaveOutHidden(&style)
        compare(&style, with: key.ranks.filter { sheet.entries[Int($0)].isKept }, scopes: numbers)
        makeRules(for: &style, key.ranks, scopes: numbers)
        return style
    }

    private func add(_ ranks: [Int32], isImportant: Bool, to style: inout ElementStyle) {
        for (place, rank) in ranks.enumerated() {
            let rule = sheet.entries[Int(rank)].rule
            // Of the selectors of one rule the strongest counts.
            let isRepeated = ranks[(place + 1)...].prefix(32).contains { sheet.entries[Int($0)].rule == rule }
            if isRepeated { continue }
            for declaration in sheet.rules[rule].declarations where declaration.isImportant == isImportant {
                guard !declaration.isToken else { continue }
                let level = isImportant ? Applied.Level.importantRule : .rule
                style.applied.append(
                    Applied(declaration: declaration, value: declaration.value.text, level: level, rank: rank))
            }
        }
    }

    private func add(_ own: [Declaration], _ level: Applied.Level, to style: inout ElementStyle) {
        for declaration in own where declaration.isImportant == (level == .importantAttribute) && !declaration.isToken {
            style.applied.append(
                Applied(declaration: declaration, value: declaration.value.text, level: level, rank: -1))
        }
    }

    /// Leaves out what something later sets too. What an attribute says itself stays as its author wrote it: that Word
    /// passes over `!important` there is made use of by many.
    private func leaveOutHidden(_ style: inout ElementStyle) {
        var covered: UInt128 = 0
        var names: Set<Int> = []
        var coveredByRules: UInt128 = 0
        var namesOfRules: Set<Int> = []
        var left: [Applied] = []
        left.reserveCapacity(style.applied.count)
        for applied in style.applied.reversed() {
            let property = applied.declaration.property
            let isOwn = applied.level == .attribute || applied.level == .importantAttribute
            let (bits, hashes) = isOwn ? (coveredByRules, namesOfRules) : (covered, names)
            let isHidden = hashes.contains(property.hash) || (property.touches != 0 && property.touches & ~bits == 0)
            guard !isHidden else { continue }
            left.append(applied)
            guard applied.isFinal else { continue }
            covered |= property.covers
            names.insert(property.hash)
            if applied.level == .importantRule {
                coveredByRules |= property.covers
                namesOfRules.insert(property.hash)
            }
        }
        style.applied = left.reversed()
    }
}
