extension ElementReader {
    /// Makes of what attributes say what layout goes by, as soon as the direction of reading is known.
    mutating func finish(_ draft: inout Draft, _ node: MarkupNode, _ scope: Scope) -> Scope {
        let inner = draft.inner(scope)
        if inner.isRightToLeft {
            let edges = draft.box.padding
            (draft.box.padding.left, draft.box.padding.right) = (edges.right, edges.left)
            let borders = draft.box.borders
            (draft.box.borders.left, draft.box.borders.right) = (borders.right, borders.left)
        }
        if scope.isRightToLeft {
            let edges = draft.box.margin
            (draft.box.margin.left, draft.box.margin.right) = (edges.right, edges.left)
        }
        if draft.borderPattern != .solid { draft.box.borders.setPattern(draft.borderPattern) }
        if !draft.backgroundImage.isEmpty { draft.box.backgroundImage = parts.keep(draft.backgroundImage) }
        if var placement = draft.placement {
            let (left, right) =
                scope.isRightToLeft ? (placement.end, placement.start) : (placement.start, placement.end)
            placement.left = placement.left ?? left
            placement.right = placement.right ?? right
            draft.placement = placement
        } else if draft.box.turn.truncatingRemainder(dividingBy: 90) != 0 {
            mistakes.add(
                "ticket.value", "<\(name(of: node))> stands in line, and can't be turned by \(draft.box.turn) degrees",
                at: node.range, hint: "turn it by 90, 180 or 270, or place it with at=\"center\"")
        }
        return inner
    }

    /// Keeps what only elements of its kind have; answers its number in their list, or -1 if there is nothing.
    mutating func content(of table: ElementTable, _ draft: inout Draft, _ node: Int, _ inner: Scope) -> Int32 {
        switch table.kind {
        case .page:
            parts.papers.append(draft.paper ?? .a4)
            return ElementReader.last(parts.papers.count)
        case .text: return readParagraph(&draft, node, inner)
        case .image:
            parts.images.append(ImageContent(source: draft.source, fit: draft.imageFit))
            let isSeenOnly = draft.alternative?.isEmpty ?? true
            draft.role = draft.role ?? (isSeenOnly ? .artifact : .figure)
            return ElementReader.last(parts.images.count)
        case .qr:
            parts.codes.append(QRContent(code: draft.source, level: draft.level))
            draft.role = draft.role ?? .figure
            if let extent = draft.extent { setSide(extent, &draft.box) }
            return ElementReader.last(parts.codes.count)
        case .line, .perforation:
            parts.rules.append(draft.rule)
            draft.box.setAcross(draft.rule.thickness, isUpright: draft.rule.isUpright)
            return ElementReader.last(parts.rules.count)
        case .spacer:
            let room = draft.extent ?? .fraction(1)
            if draft.rule.isUpright { draft.box.width = room } else { draft.box.height = room }
            return -1
        case .ticket, .row, .column, .box, .span, .br: return -1
        }
    }

    private static func last(_ count: Int) -> Int32 { Int32(truncatingIfNeeded: count - 1) }

    private func setSide(_ extent: Length, _ box: inout BoxStyle) {
        box.width = extent
        // Of a part of the width its height can only be known by its width.
        if case .points = extent { box.height = extent }
    }
}

extension BoxStyle {
    /// How thick a line is; along its direction it takes all there is.
    fileprivate mutating func setAcross(_ thickness: Double, isUpright: Bool) {
        if isUpright {
            if width == .auto { width = .points(thickness) }
            if height == .auto { ownAlign = ownAlign ?? .stretch }
        } else {
            if height == .auto { height = .points(thickness) }
            if width == .auto { ownAlign = ownAlign ?? .stretch }
        }
    }
}

extension Borders {
    fileprivate mutating func setPattern(_ pattern: RulePattern) {
        top?.pattern = pattern
        right?.pattern = pattern
        bottom?.pattern = pattern
        left?.pattern = pattern
    }
}
