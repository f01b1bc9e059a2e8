extension HTMLWriter {
    /// Beyond it quotes, lists and tables are left out, and their words kept.
    static let deepest = 40

    /// Ends and starts what nobody mentioned, until a container of a kind can be started; false if there is no place for it
    /// here.
    mutating func makeRoom(for kind: Container.Kind) -> Bool {
        switch kind {
        case .quote, .list, .table:
            descend()
            return containers.count < HTMLWriter.deepest
        case .item:
            endImplied { $0.kind == .item }
            return containers.last?.isList == true
        case .section:
            endImplied { $0.isCell || $0.kind == .row || $0.isSection }
            return containers.last?.kind == .table
        case .row:
            endImplied { $0.isCell || $0.kind == .row }
            if containers.last?.kind == .table { startContainer(.section(isHead: false), isImplied: true) }
            return containers.last?.isSection == true
        case .cell:
            endImplied(\.isCell)
            if containers.last?.kind == .table { startContainer(.section(isHead: false), isImplied: true) }
            if containers.last?.isSection == true { startContainer(.row, isImplied: true) }
            return containers.last?.kind == .row
        }
    }

    /// Goes down to where words and blocks may stand: what is directly in a list or a table gets an item or a cell.
    mutating func descend() {
        while let last = containers.last {
            switch last.kind {
            case .quote, .item, .cell: return
            case .list: startContainer(.item, isImplied: true)
            case .table: startContainer(.section(isHead: false), isImplied: true)
            case .section: startContainer(.row, isImplied: true)
            case .row: startContainer(.cell(isHead: false), isImplied: true)
            }
        }
    }

    mutating func startContainer(_ kind: Container.Kind, isImplied: Bool) {
        var kind = kind
        if case .section(isHead: true) = kind, containers.last?.hasSections == true { kind = .section(isHead: false) }
        if case .section = kind { containers[containers.count - 1].hasSections = true }
        containers.append(Container(kind: kind, isImplied: isImplied))
        // Every row needs all of its cells, even if the first of them are empty.
        if case .cell = kind { writeContainers() }
    }

    /// An item is only marked: what an editor puts between two items belongs to the first of them.
    mutating func endContainer(at depth: Int) {
        let isItem = depth < containers.count && containers[depth].kind == .item
        endContainers(downTo: isItem ? depth + 1 : depth)
        if isItem { containers[depth].isImplied = true }
    }

    mutating func endContainers(downTo count: Int) {
        while containers.count > count {
            let ended = containers.removeLast()
            guard writtenContainers > containers.count else { continue }
            writtenContainers = containers.count
            bytes.append("</")
            bytes.append(ended.kind.name)
            bytes.append(UInt8(ascii: ">"))
        }
    }

    /// What the last thing in the innermost container is.
    mutating func note(endsWithBareWords: Bool) {
        guard !containers.isEmpty else { return }
        containers[containers.count - 1].endsWithBareWords = endsWithBareWords
    }

    private mutating func endImplied(_ isEnded: (Container) -> Bool) {
        while let last = containers.last, last.isImplied, isEnded(last) { endContainers(downTo: containers.count - 1) }
    }
}
