/// How letters look; inner elements start from what the outer ones have.
struct TypeStyle: Hashable, Sendable {
    var font = FontChoice.role(.text)
    var size = 10.0
    var weight = 400
    var isItalic = false
    var colour = RGBA.black
    /// In points.
    var letterSpacing = 0.0
    var features = FontFeatures()
}

/// How a text is set.
struct ParagraphStyle: Hashable, Sendable {
    var align = TextAlign.start
    var fit = TextFit.wrap
    var minSize = 6.0
    var maxLines = 0
    var lineHeight = 0.0
    var direction = DirectionWord.ltr
}
