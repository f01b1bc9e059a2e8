extension Cascade {
    /// Sees to it that what was made `!important` as it wins elsewhere, or was so and lost, doesn't win here. What is to win
    /// then is said by rules for a class that only this style has, each in its place: there the last one wins.
    mutating func guardAgainstPromoted(_ index: Int) {
        var region = Region()
        for loser in styles[index].losers {
            if isStrong(loser.kept) { region.add(styles[index].applied[loser.applied].declaration.property) }
        }
        addInversions(of: styles[index], to: &region)
        guard !region.isEmpty else { return }
        let rules = orderedRules(for: styles[index], &region)
        let number = kept.ordered.firstIndex(of: rules) ?? kept.ordered.count
        if number == kept.ordered.count { kept.ordered.append(rules) }
        styles[index].ordered = kept.made.count + number
    }

    private func declaration(_ kept: KeptDeclaration) -> Declaration {
        sheet.rules[kept.rule].declarations[kept.index]
    }

    private func isStrong(_ kept: KeptDeclaration) -> Bool {
        declaration(kept).isImportant || self.kept.promoted.contains(kept)
    }

    /// What wasn't important and has become so is now held against what was so before by specificity alone; and what was
    /// made for tokens counts as much as a class.
    private func addInversions(of style: ElementStyle, to region: inout Region) {
        let live = style.live.prefix(200)
        for (place, one) in live.enumerated()
        where !declaration(one.kept).isImportant && kept.promoted.contains(one.kept) {
            for other in live[..<place] where declaration(other.kept).isImportant {
                let property = declaration(other.kept).property
                if property.meets(declaration(one.kept).property) { region.add(property) }
            }
        }
        for number in style.made {
            for made in kept.made[number].declarations {
                let property = Property(made.name)
                if live.contains(where: { isStrong($0.kept) && declaration($0.kept).property.meets(property) }) {
                    region.add(property)
                }
            }
        }
    }

    private func orderedRules(for style: ElementStyle, _ region: inout Region) -> [KeptRules.OrderedRule] {
        let live =
            style.live.filter { !declaration($0.kept).isImportant }
            + style.live.filter { declaration($0.kept).isImportant }
        // What is set again sets more than what it was set again for.
        var size = -1
        while size != region.size {
            size = region.size
            for applied in style.applied where region.meets(applied.declaration.property) {
                region.add(applied.declaration.property)
            }
            for one in live where region.meets(declaration(one.kept).property) {
                region.add(declaration(one.kept).property)
            }
        }
        return inOrder(style, live, region)
    }

    /// As in the cascade: by importance, then by the strength of selectors.
    private func inOrder(
        _ style: ElementStyle, _ live: [ElementStyle.Live], _ region: Region
    ) -> [KeptRules.OrderedRule] {
        var all: [(stage: Int, rank: Int32, rule: KeptRules.OrderedRule)] = []
        for applied in style.applied
        where region.meets(applied.declaration.property) && applied.level != .importantAttribute {
            let name = applied.declaration.name
            let own = KeptRules.OrderedRule(
                group: -1, rank: -1, declaration: KeptRules.Made(name: name, value: applied.value))
            all.append((applied.level.rawValue, applied.rank, own))
            for number in style.made {
                for made in kept.made[number].declarations where made.name == name {
                    let again = KeptRules.OrderedRule(group: kept.made[number].group, rank: -1, declaration: made)
                    all.append((applied.level.rawValue, applied.rank, again))
                }
            }
        }
        for one in live where region.meets(declaration(one.kept).property) && !isHidden(one, by: style) {
            let stage = declaration(one.kept).isImportant ? Applied.Level.importantRule : .rule
            all.append((stage.rawValue, one.rank, orderedRule(of: one)))
        }
        let order = all.indices.sorted { (all[$0].stage, all[$0].rank, $0) < (all[$1].stage, all[$1].rank, $1) }
        return order.map { all[$0].rule }
    }

    private func isHidden(_ one: ElementStyle.Live, by style: ElementStyle) -> Bool {
        let declaration = declaration(one.kept)
        return style.applied.contains {
            $0.isFinal && $0.declaration.property.hides(declaration.property)
                && !Cascade.wins(declaration, rank: one.rank, over: $0)
        }
    }

    private func orderedRule(of one: ElementStyle.Live) -> KeptRules.OrderedRule {
        let declaration = declaration(one.kept)
        let known = kept.values[one.kept] ?? nil
        let value = declaration.value.usesTokens ? known ?? declaration.value.text : declaration.value.text
        let isDynamic = sheet.entries[Int(one.rank)].selector.isDynamic
        return KeptRules.OrderedRule(
            group: sheet.rules[one.kept.rule].group, rank: isDynamic ? Int(one.rank) : -1,
            declaration: KeptRules.Made(name: declaration.name, value: value))
    }
}
