extension HTMLWriter {
    mutating func startLeaf() {
        descend()
        writeContainers()
        let started = leafToStart()
        switch started {
        case .bare: break
        case .paragraph: bytes.append("<p>")
        case .preformatted: bytes.append("<pre>")
        case .heading(let level): headings.write("<h", level, to: &bytes)
        }
        leaf = started
        note(endsWithBareWords: started == .bare)
    }

    mutating func endLeaf() {
        if !gap.isEmpty { gap.removeAll(keepingCapacity: true) }
        breaks = 0
        isReady = false
        guard let ended = leaf else { return }
        closeFormats(downTo: 0)
        switch ended {
        case .bare: break
        case .paragraph: bytes.append("</p>")
        case .preformatted: bytes.append("</pre>")
        case .heading(let level): headings.write("</h", level, to: &bytes)
        }
        leaf = nil
    }

    /// Words need a paragraph around them but directly in an item or a cell, and there as well if they must not run into
    /// those before. The head of a table may not have a heading in it.
    private func leafToStart() -> Leaf {
        if let wantedLeaf {
            guard case .heading = wantedLeaf, containers.contains(where: \.isHeadCell) else { return wantedLeaf }
        }
        guard let last = containers.last, last.kind == .item || last.isCell else { return .paragraph }
        return last.endsWithBareWords ? .paragraph : .bare
    }
}

extension HTMLWriter {
    mutating func openFormats() {
        while writtenFormats < formats.count {
            let format = formats[writtenFormats]
            bytes.append(UInt8(ascii: "<"))
            bytes.append(contentsOf: format.tag.rawValue.utf8)
            if let link = format.link {
                bytes.append(" href=\"")
                Escaping.append(link.address, to: &bytes)
                bytes.append("\"")
                if link.isExternal { bytes.append(" rel=\"nofollow ugc noopener\"") }
            }
            bytes.append(UInt8(ascii: ">"))
            writtenFormats += 1
        }
    }

    mutating func endFormat() {
        closeFormats(downTo: formats.count - 1)
        formats.removeLast()
        isReady = false
    }

    private mutating func closeFormats(downTo count: Int) {
        while writtenFormats > count {
            writtenFormats -= 1
            bytes.append("</")
            bytes.append(contentsOf: formats[writtenFormats].tag.rawValue.utf8)
            bytes.append(UInt8(ascii: ">"))
        }
    }
}
