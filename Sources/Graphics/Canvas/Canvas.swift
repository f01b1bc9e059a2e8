/// A page to draw on: points from its left upper corner, the same for a PDF and a picture.
///
/// A number that can't be drawn, and whatever the libraries complain of, is kept as the document's problem, after which
/// nothing more is drawn; whoever ordered the document gets it thrown.
public final class Canvas {
    public let size: Size

    init(size: Size) {
        self.size = size
    }
}

extension Canvas {
    /// Draws with what moves, turns or clips undone afterwards.
    public func saved<Problem: Error>(_ draw: () throws(Problem) -> Void) throws(Problem) { try draw() }
    public func translate(_ x: Double, _ y: Double) {}
    /// Clockwise, around the origin, in degrees.
    public func rotate(_ degrees: Double) {}
    /// Draws no more outside of it.
    public func clip(_ rect: Rect, corners: Corners = .square) {}
}

extension Canvas {
    public func fill(_ rect: Rect, corners: Corners = .square, _ ink: Ink) {}
    /// Along the rectangle's edge, half of the stroke to either side.
    public func stroke(_ rect: Rect, corners: Corners = .square, _ stroke: Stroke) {}
    public func line(_ from: Point, _ to: Point, _ stroke: Stroke) {}
    /// Text with the left upper corner of its room there; room is its `width` if it has one.
    public func draw(_ layout: TextLayout, at place: Point, _ ink: Ink) {}
    /// A picture that fills the rectangle as is said.
    public func draw(_ picture: Picture, in rect: Rect, fit: Picture.Fit = .contain) {}
    /// The mask's dots in a colour, with hard edges at any size.
    public func draw(_ mask: Mask, in rect: Rect, _ ink: Ink) {}
}

extension Canvas {
    /// What is drawn inside is a part of the document's structure.
    public func tagged<Problem: Error>(_ role: Role, _ draw: () throws(Problem) -> Void) throws(Problem) { try draw() }
    /// What is drawn inside leads there when the rectangle is clicked.
    public func link<Problem: Error>(
        _ address: LinkAddress, _ rect: Rect, _ draw: () throws(Problem) -> Void
    ) throws(Problem) { try draw() }
}
