/// The selectors by what an element has to have for them, by rank.
struct SelectorIndex: Sendable {
    private(set) var byID: [Int: [Int32]] = [:]
    private(set) var byClass: [Int: [Int32]] = [:]
    private(set) var byType: [Int: [Int32]] = [:]
    private(set) var others: [Int32] = []

    mutating func add(_ selector: Selector, rank: Int) {
        let rank = Int32(truncatingIfNeeded: rank)
        guard let subject = selector.compounds.first else { return }
        if let id = subject.id {
            byID[id, default: []].append(rank)
        } else if let name = subject.classes.first {
            byClass[name, default: []].append(rank)
        } else if let type = subject.type {
            byType[type, default: []].append(rank)
        } else {
            others.append(rank)
        }
    }
}
