extension StyleSheet {
    /// Puts the selectors into the order of the cascade, so that comparing two is comparing two numbers.
    mutating func finish() {
        let order = entries.indices.sorted { one, other in
            let (first, second) = (entries[one], entries[other])
            if first.selector.specificity != second.selector.specificity {
                return first.selector.specificity < second.selector.specificity
            }
            return first.rule == second.rule ? one < other : first.rule < second.rule
        }
        index = SelectorIndex(names: names.names.count)
        entries = order.map { entries[$0] }
        for (rank, entry) in entries.enumerated() {
            rules[entry.rule].entries.append(rank)
            if !entry.isHook { index.add(entry.selector, rank: rank) }
        }
        tokenGroups = groups.indices.filter { groups[$0].setsTokens }
        reportUnsupported()
    }

    /// Whether a group is in another, or is it.
    func isGroup(_ group: Int, within outer: Int) -> Bool {
        var group = group
        while group >= 0 {
            if group == outer { return true }
            group = groups[group].parent
        }
        return false
    }
}
