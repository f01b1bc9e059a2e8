/// The selectors by what an element has to have for them, by rank. Names are numbers, and lists are found by them.
struct SelectorIndex: Sendable {
    private(set) var byID: [[Int32]] = []
    private(set) var byClass: [[Int32]] = []
    private(set) var byType: [[Int32]] = []
    private(set) var others: [Int32] = []

    init(names: Int = 0) {
        byID = [[Int32]](repeating: [], count: names)
        byClass = byID
        byType = byID
    }

    mutating func add(_ selector: Selector, rank: Int) {
        let rank = Int32(truncatingIfNeeded: rank)
        guard let subject = selector.compounds.first else { return }
        if let id = subject.id {
            byID[id].append(rank)
        } else if let name = subject.classes.first {
            byClass[name].append(rank)
        } else if let type = subject.type {
            byType[type].append(rank)
        } else {
            others.append(rank)
        }
    }
}
