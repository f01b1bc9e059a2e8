extension ElementTable {
    private static let containerGroups: [AttributeGroup] = [
        .children, .size, .placement, .decoration, .meaning, .inherited,
    ]

    static let row = ElementTable(
        .row,
        "Things side by side, in the direction of reading. What is too wide by itself gives way, the widest first.",
        holds: blocks, groups: containerGroups)

    static let column = ElementTable(
        .column, "Things one below the other. A page may end between them.", holds: blocks, groups: containerGroups)

    static let box = ElementTable(
        .box, "A column that is never divided between pages.", holds: blocks, groups: containerGroups)

    static let spacer = ElementTable(
        .spacer, "Room in the direction of its row or column.",
        own: [.size("size", "1fr", "How much.", "5mm") { $0.extent = $1 }])
}
