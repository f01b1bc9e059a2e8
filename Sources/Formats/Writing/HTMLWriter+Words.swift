extension HTMLWriter {
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { self.text($0) }
    }

    /// Text as a browser shows it: white space runs together but in preformatted blocks, and goes at both ends.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < text.count {
            let piece = TextPiece(of: text, at: at)
            switch piece.kind {
            case .space:
                let isHalfALineEnd = text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A
                if !isHalfALineEnd { space(text[at]) }
            case .noBreakSpace: noBreakSpace()
            case .hidden: break
            case .plain, .escaped:
                if !isReady { makeReady() }
                Escaping.append(piece, of: text, at: at, to: &bytes)
            }
            at += piece.length
        }
    }

    /// At most two in a row, and none at the ends of a block.
    mutating func lineBreak() {
        if isPreformatted { return space(UInt8(ascii: "\n")) }
        guard leaf != nil else { return }
        breaks = min(breaks + 1, 2)
        gap.removeAll(keepingCapacity: true)
        isReady = false
    }

    /// A line between blocks.
    mutating func rule() {
        endLeaf()
        descend()
        writeContainers()
        note(endsWithBareWords: false)
        bytes.append("<hr>")
    }

    /// A picture: a link to it, since a page loads nothing from elsewhere, with the words that stand for it.
    mutating func image(_ address: String?, words: String?) {
        let link = address.flatMap(Link.init)
        open(link.map { .format(Format($0)) } ?? .nothing)
        let start = bytes.count
        text(words ?? "")
        if bytes.count == start, let link { text(link.lastPart) }
        close()
    }
}

extension HTMLWriter {
    private var isPreformatted: Bool { (leaf ?? wantedLeaf) == .preformatted }

    private mutating func space(_ byte: UInt8) {
        guard isPreformatted else {
            guard leaf != nil, breaks == 0 else { return }
            if gap.last != UInt8(ascii: " ") { gap.append(UInt8(ascii: " ")) }
            isReady = false
            return
        }
        // Browsers leave out a line end at the start of a preformatted block, parsers of XML don't.
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): gap.append(byte)
        case _ where leaf == nil: gap.removeAll(keepingCapacity: true)
        default: gap.append(UInt8(ascii: "\n"))
        }
        isReady = false
    }

    private mutating func noBreakSpace() {
        guard isPreformatted || leaf != nil && breaks == 0 else { return }
        gap.append("\u{A0}")
        isReady = false
    }

    /// White space goes before the formats that are still to be opened, and after those that were closed, so that no link
    /// is underlined further than its words.
    private mutating func makeReady() {
        if leaf == nil {
            startLeaf()
            openFormats()
        }
        for _ in 0..<breaks { bytes.append("<br>") }
        breaks = 0
        if !gap.isEmpty {
            bytes.append(contentsOf: gap)
            gap.removeAll(keepingCapacity: true)
        }
        openFormats()
        isReady = true
    }
}
