/// Which properties there are, what they are made of, and what they have to do with one another.
enum PropertyTable {
    struct Entry: Sendable {
        var covers: UInt128 = 0
        var touches: UInt128 = 0
        var isInherited = false
    }

    static let names = NameTable(all.map(\.name))
    static let entries = all.map(\.entry)

    private static let all: [(name: String, entry: Entry)] = {
        var bits: [String: UInt128] = [:]
        for (position, name) in singles.enumerated() { bits[name] = 1 << UInt128(position) }
        var all = singles.map { name in
            (name: name, entry: Entry(covers: bits[name] ?? 0, touches: bits[name] ?? 0))
        }
        func sum(_ parts: [String]) -> UInt128 { parts.reduce(0) { $0 | (bits[$1] ?? 0) } }
        for (name, parts) in shorthands {
            bits[name] = sum(parts)
            all.append((name, Entry(covers: sum(parts), touches: sum(parts))))
        }
        // Which sides these are depends on the direction of writing.
        for (name, parts) in logical { all.append((name, Entry(touches: sum(parts)))) }
        all.append(("all", Entry(covers: ~0, touches: ~0)))
        return all.map { name, entry in
            var entry = entry
            entry.isInherited = inherited.contains(name)
            return (name, entry)
        }
    }()

    private static let sides = ["top", "right", "bottom", "left"]
    private static let corners = ["top-left", "top-right", "bottom-right", "bottom-left"]

    /// Those without parts: 128 at most.
    private static let singles: [String] =
        sides.flatMap {
            ["margin-\($0)", "padding-\($0)", "border-\($0)-width", "border-\($0)-style", "border-\($0)-color", $0]
        }
        + corners.map { "border-\($0)-radius" }
        + [
            "border-image-source", "border-image-slice", "border-image-width", "border-image-outset",
            "border-image-repeat",
            "background-color", "background-image", "background-position-x", "background-position-y", "background-size",
            "background-repeat", "background-attachment", "background-origin", "background-clip",
            "font-style", "font-variant", "font-weight", "font-stretch", "font-size", "line-height", "font-family",
            "font-size-adjust", "font-kerning", "font-feature-settings",
            "list-style-type", "list-style-position", "list-style-image",
            "outline-width", "outline-style", "outline-color",
            "text-decoration-line", "text-decoration-style", "text-decoration-color", "text-decoration-thickness",
            "overflow-x", "overflow-y", "flex-grow", "flex-shrink", "flex-basis", "flex-direction", "flex-wrap",
            "row-gap", "column-gap", "column-width", "column-count", "align-content", "justify-content", "align-items",
            "justify-items", "align-self", "justify-self", "width", "height", "min-width", "min-height", "max-width",
            "max-height", "color", "display", "float", "clear", "position", "text-align", "vertical-align",
            "white-space", "word-break", "text-transform", "text-indent", "letter-spacing", "word-spacing", "direction",
            "border-collapse", "border-spacing", "table-layout", "opacity", "visibility", "box-sizing", "box-shadow",
            "caption-side", "empty-cells", "cursor", "quotes", "overflow-wrap", "text-shadow", "object-fit",
        ]
}
