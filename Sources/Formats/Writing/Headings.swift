/// The headings of one text, which fit under those of the page only when all of them are known.
struct Headings {
    /// Where in the HTML the digits of their tags are.
    private var digits: [Int] = []

    mutating func write(_ tag: StaticString, _ level: Int, to html: inout [UInt8]) {
        html.append(tag)
        digits.append(html.count)
        html.append(UInt8(ascii: "0") + UInt8(clamping: level))
        html.append(UInt8(ascii: ">"))
    }

    /// Moves all of them so that the outermost have a level, each of the others the next below the one that it belongs to,
    /// and none goes below the sixth: a level is often chosen for its size, and a reader by ear misses what is left out.
    func lift(to level: Int, in html: inout [UInt8]) {
        let level = min(max(level, 1), 6)
        var above: [UInt8] = []
        for place in digits {
            while let last = above.last, last >= html[place] { above.removeLast() }
            let own = UInt8(clamping: min(level + above.count, 6))
            above.append(html[place])
            html[place] = UInt8(ascii: "0") + own
        }
    }
}
