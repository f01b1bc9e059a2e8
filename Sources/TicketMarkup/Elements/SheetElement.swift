/// One element: what it is, its box, and where the rest of it stands in the list of its kind.
struct SheetElement: Sendable {
    var kind: ElementKind
    var isRightToLeft = false
    /// The number of the element after this one and all it contains.
    var next: Int32 = 0
    var content: Int32 = -1
    /// Where it stands, if not in line.
    var placement: Int32 = -1
    /// Whether something in it stands out of line.
    var holdsPlaced = false
    var link: Int32 = -1
    var alternative: Int32 = -1
    var language: Int32 = -1
    /// Its opening tag.
    var start: Int32 = 0
    var end: Int32 = 0
    var role: RoleWord?
    var box = BoxStyle()
}
