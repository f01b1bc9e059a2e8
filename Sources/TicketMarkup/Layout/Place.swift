/// How large an element turned out, and where it stands in what holds it.
struct Place {
    /// From the corner of what holds it to its own.
    var x = 0.0
    var y = 0.0
    /// As it is seen: of what lies on its side, these are of what lies.
    var width = 0.0
    var height = 0.0
    /// How wide it is if nothing hinders it; less than nothing until that is known.
    var natural = -1.0
    /// How much more height would do it good, and might be given to it.
    var excess = 0.0
    /// How much it is too low or too narrow for what is in it.
    var missingHeight = 0.0
    var missingWidth = 0.0
    /// How much it is wider than its column.
    var overhang = 0.0
    var slot = Slot()
}
