import Diagnostics

/// Turns nodes into elements by the tables, and says all that doesn't go by them.
struct ElementReader {
    let tree: MarkupTree
    let colours: NamedColours
    let tables = ElementTable.all
    var parts = SheetParts()
    var mistakes: Mistakes

    static func read(_ tree: MarkupTree, colours: [String: RGBA], _ mistakes: inout Mistakes) -> SheetParts {
        var reader = ElementReader(tree: tree, colours: NamedColours(colours), mistakes: mistakes)
        reader.parts.elements.reserveCapacity(tree.nodes.count)
        let scope = Scope(type: TypeStyle(colour: reader.colours.ink(.light)))
        var node = 0
        while node < tree.nodes.count {
            if tree.nodes[node].kind == .element { reader.read(node, in: nil, scope, page: nil) }
            node = Int(tree.nodes[node].next)
        }
        mistakes = reader.mistakes
        return reader.parts
    }
}

extension ElementReader {
    /// Reads an element and all it contains; `page` is what pages take over from the ticket.
    private mutating func read(_ index: Int, in parent: ElementTable?, _ scope: Scope, page: Draft?, holder: Int? = nil)
    {
        let node = tree.nodes[index]
        guard let position = ElementTable.names.position(of: node.name, in: tree.bytes) else {
            reportUnknown(node, in: parent)
            // What is inside of it may be wrong too.
            return readChildren(of: index, in: .column, scope, page: nil)
        }
        let table = tables[position]
        checkPlace(of: node, table, in: parent)
        var draft = Draft(table.kind, in: parent?.kind, scope, ruleColour: colours.rule(scope.palette))
        if table.kind == .page, let page {
            draft.box.padding = page.box.margin
            draft.box.background = page.box.background
            draft.paper = page.paper
        }
        readAttributes(of: node, table, &draft)
        let inner = finish(&draft, node, scope)
        let content = content(of: table, &draft, index, inner)
        // A text in which nothing is written.
        guard content >= 0 || table.kind != .text else { return }
        let number = parts.elements.count
        parts.elements.append(element(table.kind, draft, inner, node, content: content))
        if table.kind == .ticket {
            parts.title = draft.title
            parts.language = draft.language
        }
        if !table.isText {
            readChildren(of: index, in: table, inner, page: table.kind == .ticket ? draft : nil, holder: number)
        }
        parts.elements[number].next = Int32(truncatingIfNeeded: parts.elements.count)
        if parts.elements[number].placement >= 0, let holder { parts.elements[holder].holdsPlaced = true }
        if table.kind == .ticket, parts.elements.count == number + 1, mistakes.isEmpty {
            mistakes.add("ticket.content", "the ticket has no page", at: node.range, hint: "add <page>…</page>")
        }
    }

    private mutating func readChildren(
        of index: Int, in table: ElementTable, _ scope: Scope, page: Draft?, holder: Int? = nil
    ) {
        var child = index + 1
        let end = Int(tree.nodes[index].next)
        while child < end {
            let node = tree.nodes[child]
            if node.kind == .element {
                read(child, in: table, scope, page: page, holder: holder)
            } else if !node.isBlank {
                reportBareText(node, in: table)
            }
            child = Int(node.next)
        }
    }

    private mutating func element(
        _ kind: ElementKind, _ draft: Draft, _ inner: Scope, _ node: MarkupNode, content: Int32
    ) -> SheetElement {
        var element = SheetElement(kind: kind)
        element.isRightToLeft = inner.isRightToLeft
        element.content = content
        element.start = Int32(truncatingIfNeeded: node.start)
        element.end = Int32(truncatingIfNeeded: node.end)
        element.next = Int32(truncatingIfNeeded: parts.elements.count + 1)
        element.box = draft.box
        element.role = draft.role
        if let placement = draft.placement {
            parts.placements.append(placement)
            element.placement = Int32(truncatingIfNeeded: parts.placements.count - 1)
        }
        if !draft.link.isEmpty { element.link = parts.keep(draft.link) }
        if let words = draft.alternative, !words.isEmpty { element.alternative = parts.keep(words) }
        if !draft.language.isEmpty { element.language = parts.keep(draft.language) }
        return element
    }
}

extension ElementReader {
    mutating func readAttributes(of node: MarkupNode, _ table: ElementTable, _ draft: inout Draft) {
        readPalette(of: node, table, &draft)
        let colours = colours[draft.palette]
        var seen: UInt64 = 0
        for place in node.attributes {
            let attribute = tree.attributes[place]
            guard let position = table.index.position(of: attribute.name, in: tree.bytes) else {
                reportUnknown(attribute, of: table)
                continue
            }
            let bit = UInt64(1) << UInt64(position)
            guard seen & bit == 0 else {
                reportRepeated(attribute, of: table)
                continue
            }
            seen |= bit
            let value: AttributeValue
            if attribute.hasReferences {
                let decoded = tree.decoded(attribute.value)
                value = AttributeValue(decoded, decoded.indices, colours: colours)
            } else {
                value = AttributeValue(tree.bytes, attribute.value, colours: colours)
            }
            if !table.readers[position](value, &draft) {
                report(value, of: table.attributes[position], table, at: attribute.value)
            }
        }
        for position in table.required where seen & (1 << UInt64(position)) == 0 {
            let name = table.attributes[position].name
            mistakes.add(
                "ticket.missing", "<\(table.name)> has no “\(name)”", at: node.range,
                hint: "add \(name)=\"\(table.attributes[position].sample)\"")
        }
    }
}

extension ElementReader {
    /// Before all else, since what colours are called depends on it wherever it stands in the tag.
    private func readPalette(of node: MarkupNode, _ table: ElementTable, _ draft: inout Draft) {
        guard table.hasPalette else { return }
        for place in node.attributes where tree.bytes[tree.attributes[place].name].elementsEqual("palette".utf8) {
            let value = AttributeValue(tree.bytes, tree.attributes[place].value, colours: [:])
            guard let palette = value.word(PaletteWord.self), palette != draft.palette else { return }
            draft.palette = palette
            draft.type.colour = colours.ink(palette)
            draft.rule.colour = colours.rule(palette)
        }
    }
}
