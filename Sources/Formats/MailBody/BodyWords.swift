/// HTML in words, as mails have them beside it.
struct BodyWords {
    private var bytes: [UInt8] = []
    /// Line breaks that are due before the next word, and whether a space is.
    private var breaks = 0
    private var isApart = false
    /// What stands before the next word: the mark of an item.
    private var mark = ""
    private var open: [Element] = []

    private struct Element {
        var name: String
        var link: String?
        /// Where its words begin.
        var start: Int
        /// How many items it has had.
        var items = 0
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func enter(_ name: String, link: String?) {
        if let lines = BodyWords.lines(around: name) { need(lines) }
        if name == "td" || name == "th" { isApart = true }
        if name == "li" { startItem() }
        open.append(Element(name: name, link: link, start: bytes.count))
    }

    mutating func leave() {
        guard let element = open.popLast() else { return }
        if let link = element.link { addAddress(link, from: element.start) }
        if let lines = BodyWords.lines(around: element.name) { need(lines) }
    }

    mutating func breakLine() { breaks += 1 }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var at = 0
            while at < utf8.count {
                let piece = TextPiece(of: utf8, at: at)
                switch piece.kind {
                case .space, .noBreakSpace: isApart = true
                case .hidden: break
                case .plain, .escaped: append(utf8[at..<at + piece.length])
                }
                at += piece.length
            }
        }
    }

    private mutating func append(_ piece: some Collection<UInt8>) {
        if !bytes.isEmpty {
            bytes += repeatElement(UInt8(ascii: "\n"), count: min(breaks, 2))
            if breaks == 0, isApart { bytes.append(UInt8(ascii: " ")) }
        }
        bytes += mark.utf8
        (breaks, isApart, mark) = (0, false, "")
        bytes += piece
    }

    private mutating func need(_ lines: Int) { breaks = max(breaks, lines) }

    private mutating func startItem() {
        guard let list = open.lastIndex(where: { $0.name == "ol" || $0.name == "ul" }) else { return }
        open[list].items += 1
        mark = open[list].name == "ol" ? "\(open[list].items). " : "- "
    }

    /// Unless the words are the address.
    private mutating func addAddress(_ link: String, from start: Int) {
        let address = link.hasPrefix("mailto:") ? String(link.dropFirst("mailto:".count)) : link
        let words = String(decoding: bytes[start...], as: UTF8.self)
        guard !words.hasSuffix(address) else { return }
        if words.isEmpty { return append(address.utf8) }
        isApart = true
        append("(\(address))".utf8)
    }

    /// How many lines a block is apart from what is around it; nil for what stands in a line.
    private static func lines(around name: String) -> Int? {
        switch name {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "hr": 2
        case "div", "li", "dt", "dd", "tr", "caption", "center", "section", "article", "header", "footer", "main",
            "address", "figure", "figcaption":
            1
        default: nil
        }
    }
}
