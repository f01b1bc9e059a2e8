/// What cmark-gfm would take too long for: for some texts its time grows with the square of their length, and its tables can
/// take all memory. The bounds are far beyond what anyone writes by hand; with them 100 KB take less than 0.1 s.
struct MarkdownCost {
    private var bytes = 0
    private var lines = 0
    /// How many levels of quotes and lists a line may start with; every line is compared with all levels that are open.
    private var deepest = 0
    /// How many lines in a row a paragraph may have; every row of dashes and bars has them searched for a table's head.
    private var longest = 0
    private var consecutive = 0
    private var delimiterRows = 0
    private var mostBars = 0
    /// Every link is held against all stars and lines that are open.
    private var emphases = 0
    private var brackets = 0
    private var declarations = 0
    private var addresses = 0
    private var parentheses = 0
    private var tildes = 0

    init(of text: UnsafeBufferPointer<UInt8>) {
        bytes = text.count
        var start = 0
        while start < text.count {
            start = readLine(of: text, from: start)
            lines += 1
        }
    }
}

extension MarkdownCost {
    var allowsMarkup: Bool {
        bytes <= 1 << 20 && deepest <= 500 && lines * deepest <= 1_000_000 && declarations <= 2000 && brackets <= 5000
            && brackets * emphases <= 20_000_000
    }

    var hasTables: Bool {
        mostBars > 0 && mostBars <= 500 && lines * mostBars <= 100_000 && delimiterRows * bytes <= 20_000_000
            && delimiterRows * longest * longest <= 50_000_000
    }

    var hasAddresses: Bool { (1...2000).contains(addresses) && parentheses <= 5000 }
    var hasStrikethrough: Bool { (1...2000).contains(tildes) }
}

extension MarkdownCost {
    /// Where the next line starts.
    private mutating func readLine(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        deepest = max(deepest, MarkdownCost.depth(of: text, from: start))
        var row = Row()
        var at = start
        while at < text.count {
            let byte = text[at]
            // Letters, which most are.
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80 {
                row.hasWords = true
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                break
            } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
                count(byte, after: at > 0 ? text[at - 1] : 0, &row)
            }
            at += 1
        }
        consecutive = row.isBlank ? 0 : consecutive + 1
        longest = max(longest, consecutive)
        mostBars = max(mostBars, row.bars)
        if row.isDelimiter { delimiterRows += 1 }
        return at + 1
    }

    /// Two columns of space may be a level, and so may every mark of a quote or an item.
    private static func depth(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var columns = 0
        for byte in text[start...] {
            switch byte {
            case UInt8(ascii: " "): columns += 1
            case UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
                UInt8(ascii: "."), UInt8(ascii: ")"):
                columns += 2
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            default: return columns / 2
            }
        }
        return columns / 2
    }

    private struct Row {
        var hasWords = false
        var hasSigns = false
        /// What no row of dashes and bars has.
        var hasOthers = false
        var bars = 0
        var dashes = 0
        var colons = 0

        var isBlank: Bool { !hasWords && !hasSigns }
        /// Whether it could end the head of a table; the paragraph before is searched for one then.
        var isDelimiter: Bool { dashes > 0 && bars + colons > 0 && !hasOthers && !hasWords }
    }

    private mutating func count(_ byte: UInt8, after last: UInt8, _ row: inout Row) {
        row.hasSigns = true
        switch byte {
        case UInt8(ascii: "|"): row.bars += 1
        case UInt8(ascii: "-"): row.dashes += 1
        case UInt8(ascii: ":"): row.colons += 1
        case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "*"): emphases += 1
        case UInt8(ascii: "."): if last | 0x20 == UInt8(ascii: "w") { addresses += 1 }
        case UInt8(ascii: ")"): parentheses += 1
        default:
            row.hasOthers = true
            countOther(byte, after: last)
        }
    }

    private mutating func countOther(_ byte: UInt8, after last: UInt8) {
        switch byte {
        case UInt8(ascii: "@"): addresses += 1
        case UInt8(ascii: "/"): if last == UInt8(ascii: ":") { addresses += 1 }
        case UInt8(ascii: "_"): emphases += 1
        case UInt8(ascii: "~"):
            emphases += 1
            tildes += 1
        case UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: "?"), UInt8(ascii: "!"): if last == UInt8(ascii: "<") { declarations += 1 }
        default: break
        }
    }
}
