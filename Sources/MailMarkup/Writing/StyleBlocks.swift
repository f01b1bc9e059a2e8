/// Puts rules into as many `<style>` elements as it takes. Gmail passes over one of more than 8,192 characters, and over
/// all of one in which it meets what it doesn't know: that is put into elements of its own.
struct StyleBlocks {
    private let groups: [StyleGroup]
    private var html: [UInt8] = []
    private var block: [UInt8] = []
    private var open: [Int] = []
    private var isForAll = true
    static let mostBytes = 8_000

    init(groups: [StyleGroup]) { self.groups = groups }

    mutating func add(_ rule: [UInt8], group: Int, isForAll: Bool) {
        let path = path(of: group)
        let isForAll = isForAll && path.count < 2
        let wrapping = path.reduce(0) { $0 + groups[$1].prelude.count + 2 }
        if isForAll != self.isForAll || block.count + rule.count + wrapping + open.count > StyleBlocks.mostBytes {
            endBlock()
        }
        self.isForAll = isForAll
        let common = zip(open, path).prefix { $0 == $1 }.count
        close(to: common)
        for group in path[common...] {
            block.append(contentsOf: groups[group].prelude)
            block.append(UInt8(ascii: "{"))
            open.append(group)
        }
        block.append(contentsOf: rule)
    }

    mutating func finish() -> [UInt8] {
        endBlock()
        return html
    }

    private func path(of group: Int) -> [Int] {
        var path: [Int] = []
        var group = group
        while group >= 0 {
            path.append(group)
            group = groups[group].parent
        }
        return path.reversed()
    }

    private mutating func close(to count: Int) {
        while open.count > count {
            block.append(UInt8(ascii: "}"))
            open.removeLast()
        }
    }

    private mutating func endBlock() {
        close(to: 0)
        guard !block.isEmpty else { return }
        html.append("<style>")
        html.append(contentsOf: block)
        html.append("</style>")
        block.removeAll(keepingCapacity: true)
    }
}
