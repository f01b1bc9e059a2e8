extension PlainValue {
    static let lines: Set<String> = ["none", "solid", "dashed", "dotted", "double"]

    static let colours: Set<String> = [
        "transparent", "black", "silver", "gray", "white", "maroon", "red", "purple", "fuchsia", "green", "lime",
        "olive",
        "yellow", "navy", "blue", "teal", "aqua", "orange",
    ]

    /// The words that a property may be, as far as Word knows them too.
    static let words: [String: Set<String>] = {
        var all: [String: Set<String>] = [
            "display": ["block", "inline", "inline-block", "none", "table", "table-row", "table-cell"],
            "text-align": ["left", "right", "center", "justify"],
            "vertical-align": ["top", "middle", "bottom", "baseline"],
            "font-weight": ["normal", "bold", "100", "200", "300", "400", "500", "600", "700", "800", "900"],
            "font-style": ["normal", "italic"],
            "text-decoration": ["none", "underline", "line-through"],
            "text-transform": ["none", "uppercase", "lowercase", "capitalize"],
            "white-space": ["normal", "nowrap", "pre"],
            "border-collapse": ["collapse", "separate"],
            "border-style": lines, "background": ["none"], "background-image": ["none"],
            "float": ["left", "right", "none"], "clear": ["left", "right", "both", "none"],
            "overflow": ["hidden", "visible", "auto"], "visibility": ["visible", "hidden"],
            "table-layout": ["auto", "fixed"], "direction": ["ltr", "rtl"],
            "list-style-type": ["none", "disc", "circle", "square", "decimal"],
            "width": ["auto"], "height": ["auto"], "max-width": ["none"], "max-height": ["none"],
            "line-height": ["normal"], "letter-spacing": ["normal"],
        ]
        for side in ["top", "right", "bottom", "left"] {
            all["margin-\(side)"] = ["auto"]
            all["border-\(side)-style"] = lines
        }
        return all
    }()
}
