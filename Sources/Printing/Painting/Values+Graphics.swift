import Graphics
import TicketMarkup

extension Frame {
    var rect: Rect { Rect(x, y, width, height) }
}

extension Spot {
    var point: Point { Point(x, y) }
}

extension RGBA {
    var ink: Ink {
        Ink(
            red: Double(red) / 255, green: Double(green) / 255, blue: Double(blue) / 255,
            opacity: Double(alpha) / 255)
    }
}

extension ImageFit {
    var fit: Graphics.Picture.Fit { self == .cover ? .cover : .contain }
}

extension BorderSide {
    /// Dashes go by the line's own width, so that thin and thick ones look alike.
    var stroke: Stroke {
        switch pattern {
        case .solid, .double: Stroke(width, colour.ink)
        case .dashed: Stroke(width, colour.ink, dashes: [max(2, 3 * width), max(1.5, 2 * width)])
        case .dotted: Stroke(width, colour.ink, dashes: [0, max(1, 2 * width)], hasRoundEnds: true)
        }
    }
}
