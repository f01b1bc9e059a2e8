/// The headings of one text, which fit under those of the page only when all of them are known.
struct Headings {
    /// Where in the HTML the digits of their tags are.
    private var digits: [Int] = []
    private var highest = 6

    mutating func write(_ tag: StaticString, _ level: Int, to html: inout [UInt8]) {
        html.append(tag)
        digits.append(html.count)
        html.append(UInt8(ascii: "0") + UInt8(clamping: level))
        html.append(UInt8(ascii: ">"))
        highest = min(highest, level)
    }

    /// Moves all of them so that the highest has a level, and none goes below the sixth.
    func lift(to level: Int, in html: inout [UInt8]) {
        let level = min(max(level, 1), 6)
        for place in digits {
            let old = Int(html[place] - UInt8(ascii: "0"))
            html[place] = UInt8(ascii: "0") + UInt8(clamping: min(old - highest + level, 6))
        }
    }
}
