/// What the attributes of one element say, before it is known what becomes of it.
struct Draft {
    var box = BoxStyle()
    var placement: Placement?
    var type: TypeStyle
    var paragraph = ParagraphStyle()
    var transform = TextTransform.none
    var spaces = Spaces.collapse
    var source = ""
    var imageFit = ImageFit.contain
    var level = QRLevel.medium
    var rule: RuleContent
    /// Of a spacer, a code or a line: how much of it there is in its own direction.
    var extent: Length?
    var borderPattern = RulePattern.solid
    var paper: PaperSize?
    var title = ""
    var link = ""
    var backgroundImage = ""
    var alternative: String?
    var language = ""
    var direction: DirectionWord?
    var role: RoleWord?
    var palette: PaletteWord
}

/// What inner elements take over from outer ones.
struct Scope {
    var type: TypeStyle
    var palette = PaletteWord.light
    var language = ""
    var isRightToLeft = false
}
