import Diagnostics

extension MarkupReader {
    mutating func readOpening() {
        let start = at
        at = endOfName(from: at + 1)
        var node = MarkupNode(.element, start: start)
        node.nameEnd = UInt32(truncatingIfNeeded: at)
        node.firstAttribute = UInt32(truncatingIfNeeded: attributes.count)
        let isEmpty = readAttributes(of: &node)
        node.end = UInt32(truncatingIfNeeded: at)
        node.endOfAttributes = UInt32(truncatingIfNeeded: attributes.count)
        node.next = UInt32(truncatingIfNeeded: nodes.count + 1)

        elements += 1
        guard elements <= limits.elements else {
            return stop("more than \(limits.elements) elements", at: node.range)
        }
        if open.isEmpty, elements > 1 {
            mistakes.add(
                "ticket.syntax", "<\(name(of: node))> stands after the end of the ticket", at: node.range,
                hint: "there is one <ticket>, which holds all pages")
        }
        nodes.append(node)
        guard !isEmpty else { return }
        guard open.count < limits.depth else {
            return stop("more than \(limits.depth) elements inside one another", at: node.range)
        }
        open.append(nodes.count - 1)
    }

    mutating func readClosing() {
        let start = at
        let nameEnd = endOfName(from: at + 2)
        at = nameEnd
        skipSpace()
        let isClosed = at < bytes.count && bytes[at] == UInt8(ascii: ">")
        if isClosed { at += 1 }
        let name = String(decoding: bytes[start + 2..<nameEnd], as: UTF8.self)
        if !isClosed {
            mistakes.add("ticket.syntax", "</\(name) is not closed", at: start..<at, hint: "close it with >")
        }
        guard let level = open.lastIndex(where: { isNamed(nodes[$0], start + 2..<nameEnd) }) else {
            let here = open.last.map { self.name(of: nodes[$0]) }
            let isNear = here.flatMap { NearName.of(name, among: [$0]) } != nil
            if isNear { close(downTo: open.count - 1) }
            mistakes.add(
                "ticket.syntax", "</\(name)> closes nothing", at: start..<at,
                hint: here.map { "<\($0)> is open here" } ?? "remove it")
            return
        }
        for index in open[(level + 1)...] { reportUnclosed(index) }
        close(downTo: level)
    }

    private mutating func close(downTo level: Int) {
        for index in open[level...] { nodes[index].next = UInt32(truncatingIfNeeded: nodes.count) }
        open.removeSubrange(level...)
    }

    mutating func reportUnclosed(_ index: Int) {
        guard !nodes[index].isBroken else { return }
        let name = name(of: nodes[index])
        mistakes.add(
            "ticket.syntax", "<\(name)> is never closed", at: nodes[index].range, hint: "close it with </\(name)>")
    }

    /// Comments are passed over; other things that XML knows are refused.
    mutating func skipDeclaration() {
        let start = at
        let kind: (name: String, end: String, hint: String)
        if starts(with: "<!--") {
            kind = ("a comment", "-->", "")
        } else if starts(with: "<![CDATA[") {
            kind = ("a CDATA section", "]]>", "write &lt; and &amp; instead")
        } else if starts(with: "<?") {
            kind = ("a processing instruction", "?>", "remove it: markup is always XML 1.0 in UTF-8")
        } else {
            kind = ("a declaration", ">", "remove it: markup has no document type")
        }
        let isComment = kind.hint.isEmpty
        at += isComment ? 4 : 2
        let first = kind.end.utf8.first
        while at < bytes.count, bytes[at] != first || !starts(with: kind.end) { at += 1 }
        let isClosed = at < bytes.count
        at = min(bytes.count, at + kind.end.utf8.count)
        if !isComment {
            mistakes.add("ticket.syntax", "\(kind.name), which isn't read", at: start..<at, hint: kind.hint)
        } else if !isClosed {
            mistakes.add(
                "ticket.syntax", "a comment that never ends", at: start..<start + 4, hint: "close it with \(kind.end)")
        }
    }

    func name(of node: MarkupNode) -> String {
        String(decoding: bytes[node.name], as: UTF8.self)
    }

    private func isNamed(_ node: MarkupNode, _ name: Range<Int>) -> Bool {
        let own = node.name
        guard own.count == name.count else { return false }
        for offset in 0..<own.count where bytes[own.lowerBound + offset] != bytes[name.lowerBound + offset] {
            return false
        }
        return true
    }

    private func starts(with text: String) -> Bool {
        guard at + text.utf8.count <= bytes.count else { return false }
        var place = at
        for byte in text.utf8 {
            guard bytes[place] == byte else { return false }
            place += 1
        }
        return true
    }

    func endOfName(from start: Int) -> Int {
        var place = start
        while place < bytes.count, Ascii.isName(bytes[place]) { place += 1 }
        return place
    }

    mutating func skipSpace() {
        while at < bytes.count, Ascii.isSpace(bytes[at]) { at += 1 }
    }
}
