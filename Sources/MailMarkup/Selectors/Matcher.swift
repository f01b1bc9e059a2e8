/// Tells which selectors pick an element, from right to left.
struct Matcher {
    let document: HTMLDocument
    let sheet: StyleSheet
    let names: ElementNames
    /// How many elements were looked at. Selectors can be written that look at all elements for each of them.
    private(set) var steps = 0
    static let most = 2_000_000

    init(document: HTMLDocument, sheet: StyleSheet) {
        self.document = document
        self.sheet = sheet
        names = ElementNames(of: document, in: sheet.names)
    }

    var isExhausted: Bool { steps > Matcher.most }

    /// The ranks of the selectors that pick an element, rising.
    mutating func ranks(for node: Int, into ranks: inout [Int32]) {
        ranks.removeAll(keepingCapacity: true)
        if names.ids[node] >= 0 { add(sheet.index.byID[Int(names.ids[node])], for: node, to: &ranks) }
        for place in names.classRanges[node] {
            add(sheet.index.byClass[Int(names.classes[Int(place)])], for: node, to: &ranks)
        }
        if names.types[node] >= 0 { add(sheet.index.byType[Int(names.types[node])], for: node, to: &ranks) }
        add(sheet.index.others, for: node, to: &ranks)
        guard ranks.count > 1 else { return }
        ranks.sort()
        // A class may be named twice.
        if names.classRanges[node].count > 1 {
            var kept = 1
            for place in 1..<ranks.count where ranks[place] != ranks[kept - 1] {
                ranks[kept] = ranks[place]
                kept += 1
            }
            ranks.removeLast(ranks.count - kept)
        }
    }

    private mutating func add(_ candidates: [Int32], for node: Int, to ranks: inout [Int32]) {
        for rank in candidates where !isExhausted && isMatch(sheet.entries[Int(rank)].selector, node) {
            ranks.append(rank)
        }
    }

    mutating func isMatch(_ selector: Selector, _ node: Int) -> Bool {
        outcome(selector, part: 0, node) == .matched
    }

    /// How far what didn't match is hopeless, so that no way is gone twice.
    private enum Outcome {
        case matched, failsHere, failsForSiblings, fails
    }

    private mutating func outcome(_ selector: Selector, part: Int, _ node: Int) -> Outcome {
        steps += 1
        guard matches(selector.compounds[part], node) else { return .failsHere }
        guard part < selector.combinators.count else { return .matched }
        switch selector.combinators[part] {
        case .descendant:
            var ancestor = document.nodes[node].parent
            while ancestor >= 0 {
                let found = outcome(selector, part: part + 1, ancestor)
                if found == .matched || found == .fails { return found }
                ancestor = document.nodes[ancestor].parent
            }
            return .fails
        case .child:
            let parent = document.nodes[node].parent
            guard parent >= 0 else { return .fails }
            let found = outcome(selector, part: part + 1, parent)
            return found == .matched || found == .fails ? found : .failsForSiblings
        case .adjacent:
            let previous = document.nodes[node].previous
            return previous < 0 ? .failsForSiblings : outcome(selector, part: part + 1, previous)
        case .sibling:
            var previous = document.nodes[node].previous
            while previous >= 0, !isExhausted {
                let found = outcome(selector, part: part + 1, previous)
                if found != .failsHere { return found }
                previous = document.nodes[previous].previous
            }
            return .failsForSiblings
        }
    }
}
