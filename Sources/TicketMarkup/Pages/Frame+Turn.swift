import Foundation

extension Frame {
    /// What it covers of the page when it is turned, innermost turn last.
    func turned(_ turns: [Turn]) -> Frame {
        guard !turns.isEmpty else { return self }
        var corners = [
            Spot(x: x, y: y), Spot(x: x + width, y: y), Spot(x: x, y: y + height), Spot(x: x + width, y: y + height),
        ]
        for turn in turns.reversed() { corners = corners.map { $0.turned(turn) } }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
        return Frame(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
    }
}

extension Spot {
    fileprivate func turned(_ turn: Turn) -> Spot {
        let (sine, cosine) = turn.sineAndCosine
        let (right, down) = (x - turn.around.x, y - turn.around.y)
        return Spot(
            x: turn.around.x + right * cosine - down * sine, y: turn.around.y + right * sine + down * cosine)
    }
}

extension Turn {
    /// Exact for right angles, which sine and cosine are not.
    fileprivate var sineAndCosine: (Double, Double) {
        switch degrees {
        case 90: (1, 0)
        case 180: (0, -1)
        case 270: (-1, 0)
        default: (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
        }
    }
}
