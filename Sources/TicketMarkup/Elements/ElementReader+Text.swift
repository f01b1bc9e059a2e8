extension ElementReader {
    /// Reads what is written in a text; answers -1 if that is nothing and no room is asked for.
    mutating func readParagraph(_ draft: inout Draft, _ index: Int, _ inner: Scope) -> Int32 {
        var writer = RunWriter(
            base: draft.type.size, spaces: draft.spaces, language: inner.language,
            capacity: Int(tree.nodes[index].next) - index)
        readRuns(index, draft.type, draft.transform, link: nil, &writer, inner)
        writer.finish()
        if writer.runs.isEmpty, draft.box.takesNoRoom { return -1 }
        draft.role = draft.role ?? .paragraph
        let style = draft.paragraph
        let spec = TextSpec(
            runs: writer.runs, size: draft.type.size, lineHeight: style.lineHeight,
            align: ElementReader.physical(style.align, isRightToLeft: inner.isRightToLeft),
            direction: draft.direction == .auto ? .automatic : inner.isRightToLeft ? .rightToLeft : .leftToRight,
            language: inner.language, maxLines: style.maxLines)
        parts.paragraphs.append(
            Paragraph(
                spec: spec, fit: style.fit, minSize: min(style.minSize, draft.type.size), align: style.align))
        return Int32(truncatingIfNeeded: parts.paragraphs.count - 1)
    }

    private mutating func readRuns(
        _ index: Int, _ type: TypeStyle, _ transform: TextTransform, link: String?, _ writer: inout RunWriter,
        _ scope: Scope
    ) {
        var child = index + 1
        let end = Int(tree.nodes[index].next)
        while child < end {
            let node = tree.nodes[child]
            if node.kind == .text {
                if node.hasReferences {
                    let decoded = tree.decoded(node.range)
                    writer.write(decoded, decoded.indices)
                } else {
                    writer.write(tree.bytes, node.range)
                }
            } else if let table = textTable(of: node) {
                var draft = Draft(
                    table.kind, in: .text, Scope(type: type, palette: scope.palette),
                    ruleColour: colours.rule(scope.palette))
                draft.transform = transform
                readAttributes(of: node, table, &draft)
                if table.kind == .br {
                    writer.breakLine()
                    checkHoldsNothing(child, table)
                } else {
                    writer.endRun(type, transform, link)
                    let inside = draft.link.isEmpty ? link : draft.link
                    readRuns(child, draft.type, draft.transform, link: inside, &writer, scope)
                }
            } else {
                readRuns(child, type, transform, link: link, &writer, scope)
            }
            child = Int(node.next)
        }
        writer.endRun(type, transform, link)
    }

    /// That of a span or a line break; says what is wrong with any other.
    private mutating func textTable(of node: MarkupNode) -> ElementTable? {
        guard let position = ElementTable.names.position(of: node.name, in: tree.bytes) else {
            reportUnknown(node, in: .text)
            return nil
        }
        guard ElementTable.text.holds.contains(tables[position].kind) else {
            checkPlace(of: node, tables[position], in: .text)
            return nil
        }
        return tables[position]
    }

    private mutating func checkHoldsNothing(_ index: Int, _ table: ElementTable) {
        let node = tree.nodes[index]
        guard Int(node.next) > index + 1 else { return }
        mistakes.add(
            "ticket.content", "<\(table.name)> can hold nothing", at: node.range, hint: "write <\(table.name)/>")
    }

    private static func physical(_ align: TextAlign, isRightToLeft: Bool) -> HorizontalAlign {
        switch align {
        case .start: isRightToLeft ? .right : .left
        case .end: isRightToLeft ? .left : .right
        case .center: .center
        case .justify: .justify
        }
    }
}

extension BoxStyle {
    fileprivate var takesNoRoom: Bool {
        width == .auto && height == .auto && minWidth == .auto && minHeight == .auto && padding == Edges() && !isPainted
    }
}
