extension PropertyTable {
    /// Those that are made of others, each after its parts.
    static let shorthands: [(String, [String])] = {
        let sides = ["top", "right", "bottom", "left"]
        let kinds = ["width", "style", "color"]
        let image = ["source", "slice", "width", "outset", "repeat"].map { "border-image-\($0)" }
        var all: [(String, [String])] = [("border-image", image)]
        for box in ["margin", "padding"] { all.append((box, sides.map { "\(box)-\($0)" })) }
        for side in sides { all.append(("border-\(side)", kinds.map { "border-\(side)-\($0)" })) }
        for kind in kinds { all.append(("border-\(kind)", sides.map { "border-\($0)-\(kind)" })) }
        let corners = ["top-left", "top-right", "bottom-right", "bottom-left"].map { "border-\($0)-radius" }
        all += [
            ("border", sides.map { "border-\($0)" } + ["border-image"]), ("border-radius", corners),
            ("-webkit-border-radius", corners), ("inset", sides),
            ("background-position", ["background-position-x", "background-position-y"]),
            (
                "background",
                ["color", "image", "position", "size", "repeat", "attachment", "origin", "clip"].map {
                    "background-\($0)"
                }
            ),
            (
                "font",
                [
                    "style", "variant", "weight", "stretch", "size", "family", "size-adjust", "kerning",
                    "feature-settings",
                ]
                .map { "font-\($0)" } + ["line-height"]
            ),
            ("list-style", ["list-style-type", "list-style-position", "list-style-image"]),
            ("outline", kinds.map { "outline-\($0)" }),
            ("text-decoration", ["line", "style", "color", "thickness"].map { "text-decoration-\($0)" }),
            ("overflow", ["overflow-x", "overflow-y"]), ("flex", ["flex-grow", "flex-shrink", "flex-basis"]),
            ("flex-flow", ["flex-direction", "flex-wrap"]), ("gap", ["row-gap", "column-gap"]),
            ("columns", ["column-width", "column-count"]), ("place-content", ["align-content", "justify-content"]),
            ("place-items", ["align-items", "justify-items"]), ("place-self", ["align-self", "justify-self"]),
            ("word-wrap", ["overflow-wrap"]),
        ]
        return all
    }()

    static let logical: [(String, [String])] = {
        var all: [(String, [String])] = []
        for axis in ["inline", "block"] {
            for part in ["", "-start", "-end"] {
                for box in ["margin", "padding"] { all.append(("\(box)-\(axis)\(part)", [box])) }
                all.append(("inset-\(axis)\(part)", ["inset"]))
                all.append(("border-\(axis)\(part)", ["border"]))
                for kind in ["width", "style", "color"] {
                    all.append(("border-\(axis)\(part)-\(kind)", ["border-\(kind)"]))
                }
            }
        }
        all += [
            ("inline-size", ["width", "height"]), ("block-size", ["width", "height"]),
            ("max-inline-size", ["max-width", "max-height"]), ("max-block-size", ["max-width", "max-height"]),
            ("min-inline-size", ["min-width", "min-height"]), ("min-block-size", ["min-width", "min-height"]),
        ]
        return all
    }()

    static let inherited: Set<String> = [
        "color", "font", "font-style", "font-variant", "font-weight", "font-stretch", "font-size", "line-height",
        "font-family",
        "font-size-adjust", "font-kerning", "font-feature-settings", "list-style", "list-style-type",
        "list-style-position",
        "list-style-image", "text-align", "white-space", "word-break", "text-transform", "text-indent",
        "letter-spacing",
        "word-spacing", "direction", "border-collapse", "border-spacing", "visibility", "caption-side", "empty-cells",
        "cursor", "quotes", "overflow-wrap", "word-wrap", "text-shadow",
    ]
}
