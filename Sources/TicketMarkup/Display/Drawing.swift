/// One thing to draw.
public enum Drawing: Hashable, Sendable {
    case box(BoxDrawing)
    case text(TextDrawing)
    case image(ImageDrawing)
    case qr(QRDrawing)
    case line(LineDrawing)
    case perforation(PerforationDrawing)
    /// All up to the end of the turn is drawn turned.
    case turn(Turn)
    case endTurn
}
