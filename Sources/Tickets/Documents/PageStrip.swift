import Graphics
import TicketMarkup

/// All pages of a document in one picture, one below the other.
struct PageStrip {
    let whole: Size
    /// Where each page is.
    let places: [Rect]

    init(_ pages: [Extent]) {
        let width = pages.map(\.width).max() ?? 1
        var top = 0.0
        var places: [Rect] = []
        for page in pages {
            places.append(Rect((width - page.width) / 2, top, page.width, page.height))
            top += page.height + PageStrip.gap
        }
        self.places = places
        whole = Size(width, max(1, top - PageStrip.gap))
    }

    /// As fine as its size allows; nil if codes could no longer be read.
    var dotsPerInch: Double? {
        let inches = whole.width * whole.height / (72 * 72)
        let finest = min(200, (PageStrip.mostDots / inches).squareRoot(), PageStrip.longestSide * 72 / whole.height)
        return finest >= 100 && whole.height <= PageStrip.highest ? finest.rounded(.down) : nil
    }

    /// Pages are told apart by what is between them.
    var ground: Ink { places.count > 1 ? Ink(0xCCCCCC) : .white }

    /// Between two pages, in points.
    private static let gap = 12.0
    private static let mostDots = 60_000_000.0
    private static let longestSide = 31_000.0
    private static let highest = 14_400.0
}
