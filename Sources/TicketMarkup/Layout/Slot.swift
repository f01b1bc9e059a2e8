/// What an element claims of the room that its row or column shares out.
struct Slot {
    var kind = Kind.fixed
    var isSettled = false
    var weight = 0.0
    var low = 0.0
    var high = Double.infinity
    var size = 0.0

    enum Kind {
        case fixed
        /// It would like its size, but may be given less.
        case yielding
        case fraction
    }
}
