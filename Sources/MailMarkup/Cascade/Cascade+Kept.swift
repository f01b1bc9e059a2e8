extension Cascade {
    /// Holds what stays in the `<style>` against what goes into the element. Style attributes win over all rules, so that
    /// what won before from a rule only goes on winning if it is made `!important`.
    mutating func compare(_ style: inout ElementStyle, with ranks: [Int32], scopes: [Int32]) {
        for rank in ranks {
            let entry = sheet.entries[Int(rank)]
            for index in sheet.rules[entry.rule].declarations.indices {
                let kept = KeptDeclaration(rule: entry.rule, index: index)
                noteValue(of: kept, scopes: scopes)
                // What isn't an element has nothing in its style attribute.
                guard !entry.selector.hasPseudoElement else { continue }
                let declaration = sheet.rules[entry.rule].declarations[index]
                guard !declaration.isToken else { continue }
                style.live.append(ElementStyle.Live(rank: rank, kept: kept))
                for place in style.applied.indices
                where style.applied[place].declaration.property.meets(declaration.property) {
                    if !Cascade.wins(declaration, rank: rank, over: style.applied[place]) {
                        style.losers.append(ElementStyle.Loser(applied: place, kept: kept))
                    } else if !declaration.isImportant {
                        self.kept.promoted.insert(kept)
                    }
                }
            }
        }
    }

    /// What was stronger than a rule that is made `!important` now has to be so too.
    mutating func promoteStronger() {
        var isDone = kept.promoted.isEmpty
        while !isDone {
            isDone = true
            for style in styles {
                let live = style.live.suffix(200)
                for one in live where kept.promoted.contains(one.kept) {
                    let property = sheet.rules[one.kept.rule].declarations[one.kept.index].property
                    for other in live where other.rank > one.rank && !kept.promoted.contains(other.kept) {
                        let declaration = sheet.rules[other.kept.rule].declarations[other.kept.index]
                        guard !declaration.isImportant, declaration.property.meets(property) else { continue }
                        kept.promoted.insert(other.kept)
                        isDone = false
                    }
                }
            }
        }
    }

    static func wins(_ declaration: Declaration, rank: Int32, over applied: Applied) -> Bool {
        switch applied.level {
        case .rule: declaration.isImportant || rank > applied.rank
        case .attribute: declaration.isImportant
        case .importantRule: declaration.isImportant && rank > applied.rank
        case .importantAttribute: false
        }
    }
}
