/// What all boxes have: size, space around and inside, ground and border, and where they stand. Nothing in it has to be
/// counted, so that a list of them is read as fast as memory is.
struct BoxStyle: Hashable, Sendable {
    var width = Length.auto
    var height = Length.auto
    var minWidth = Length.auto
    var maxWidth = Length.auto
    var minHeight = Length.auto
    var maxHeight = Length.auto
    var padding = Edges()
    var margin = Edges()
    var borders = Borders()
    var radius = 0.0
    var background: RGBA?
    /// Where the address of the picture stands among the texts of the sheet.
    var backgroundImage: Int32?
    var backgroundFit = ImageFit.cover
    var gap = 0.0
    var align = Align.stretch
    var justify = Justify.start
    /// Where it stands itself, if not as what holds it says.
    var ownAlign: Align?
    /// Clockwise, in degrees from 0 to less than 360.
    var turn = 0.0
    var isKept = false
    var breaksBefore = false
    /// Whether a page holds all that is on it, if need be in smaller letters.
    var shrinks = false

    /// Between its edges and what is in it.
    var insets: Edges { padding + borders.edges }
    /// Whether what is in it lies on its side.
    var isSideways: Bool { turn == 90 || turn == 270 }
    /// Whether its height depends on that of what holds it.
    var goesByRoom: Bool {
        switch (height, minHeight, maxHeight) {
        case (.auto, .auto, .auto), (.points, _, _): false
        case (.auto, .points, .auto), (.auto, .auto, .points), (.auto, .points, .points): false
        default: true
        }
    }
    var isPainted: Bool { background != nil || backgroundImage != nil || borders != Borders() }

    /// A width between the least and the most that it may have.
    func clamped(_ width: Double, room: Double?) -> Double {
        let low = minWidth.resolved(of: room) ?? 0
        return max(low, min(width, maxWidth.resolved(of: room) ?? .infinity))
    }
}

/// The place of what doesn't stand in line.
struct Placement: Hashable, Sendable {
    var anchor: Anchor?
    var top: Length?
    var bottom: Length?
    var left: Length?
    var right: Length?
    /// Where lines start, and where they end; turned into left and right as soon as the direction is known.
    var start: Length?
    var end: Length?
}

struct Borders: Hashable, Sendable {
    var top: BorderSide?
    var right: BorderSide?
    var bottom: BorderSide?
    var left: BorderSide?

    var edges: Edges {
        Edges(top: top?.width ?? 0, right: right?.width ?? 0, bottom: bottom?.width ?? 0, left: left?.width ?? 0)
    }
}
