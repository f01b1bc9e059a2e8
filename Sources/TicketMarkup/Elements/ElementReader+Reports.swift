import Diagnostics

extension ElementReader {
    func name(of node: MarkupNode) -> String { String(decoding: tree.bytes[node.name], as: UTF8.self) }

    mutating func reportUnknown(_ node: MarkupNode, in parent: ElementTable?) {
        let name = name(of: node)
        let names = parent?.holds.map(\.rawValue) ?? [ElementKind.ticket.rawValue]
        mistakes.add(
            "ticket.element", "there is no element <\(name)>", at: node.range,
            hint: NearName.of(name, among: ElementTable.all.map(\.name)).map { "did you mean <\($0)>?" }
                ?? (names.isEmpty ? nil : "here may stand \(ElementReader.list(names))"))
    }

    mutating func checkPlace(of node: MarkupNode, _ table: ElementTable, in parent: ElementTable?) {
        guard let parent else {
            guard table.kind != .ticket else { return }
            return mistakes.add(
                "ticket.content", "the markup begins with <\(table.name)>", at: node.range,
                hint: "put everything into <ticket>")
        }
        guard !parent.holds.contains(table.kind) else { return }
        let hint =
            parent.holds.isEmpty
            ? "<\(parent.name)> can hold nothing"
            : "<\(parent.name)> holds \(ElementReader.list(parent.holds.map(\.rawValue)))"
        mistakes.add("ticket.content", "<\(table.name)> can't stand in <\(parent.name)>", at: node.range, hint: hint)
    }

    mutating func reportBareText(_ node: MarkupNode, in table: ElementTable) {
        var start = Int(node.start)
        var end = Int(node.end)
        while start < end, Ascii.isSpace(tree.bytes[start]) { start += 1 }
        while end > start, Ascii.isSpace(tree.bytes[end - 1]) { end -= 1 }
        mistakes.add(
            "ticket.content", "<\(table.name)> can't hold text by itself", at: start..<end,
            hint: table.holds.contains(.text) ? "put it into <text>" : nil)
    }

    mutating func reportUnknown(_ attribute: MarkupAttribute, of table: ElementTable) {
        let name = String(decoding: tree.bytes[attribute.name], as: UTF8.self)
        mistakes.add(
            "ticket.attribute", "<\(table.name)> has no attribute “\(name)”", at: attribute.name,
            hint: NearName.hint(name, among: table.attributes.map(\.name)))
    }

    mutating func reportRepeated(_ attribute: MarkupAttribute, of table: ElementTable) {
        let name = String(decoding: tree.bytes[attribute.name], as: UTF8.self)
        mistakes.add(
            "ticket.attribute", "<\(table.name)> has “\(name)” twice", at: attribute.name,
            hint: "remove one of the two")
    }

    mutating func report(
        _ value: AttributeValue, of attribute: Attribute, _ table: ElementTable, at bytes: Range<Int>
    ) {
        let text = value.text
        if attribute.kind == .colour, !text.hasPrefix("#"), !text.isEmpty {
            return mistakes.add(
                "ticket.colour", "“\(attribute.name)” of <\(table.name)>: there is no colour “\(text.shortened)”",
                at: bytes,
                hint: NearName.hint(text, among: colours.light.keys.sorted())
                    ?? (colours.light.isEmpty
                        ? nil : "there are \(ElementReader.plain(colours.light.keys.sorted()))"))
        }
        mistakes.add(
            "ticket.value",
            "“\(attribute.name)” of <\(table.name)>: expected \(attribute.kind.expected), found \(text.isEmpty ? "nothing" : "“\(text.shortened)”")",
            at: bytes, hint: attribute.kind.hint(text))
    }

    private static func list(_ names: [String]) -> String { names.map { "<\($0)>" }.joined(separator: ", ") }

    private static func plain(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension String {
    /// For messages, in which nobody reads more.
    fileprivate var shortened: String { count > 60 ? prefix(60) + "…" : self }
}
