import Graphics
import Images
import QRCode
import TicketMarkup

/// One document on its way from layout to drawing: what was measured is what gets drawn.
package final class Stage {
    let press: Press
    let faces: Faces
    let pictures: PictureShelf
    private let omitted: Set<Unicode.Scalar>
    private(set) var layouts: [TextLayout] = []
    /// The first that came up while texts were measured.
    package private(set) var problem: DrawingProblem?
    /// The pictures that can't be drawn, each once.
    package private(set) var unfit: [UnfitPicture] = []
    private var codes: [CodeKey: QRCode] = [:]

    /// These characters are left out of all texts.
    package init(
        _ press: Press, _ faces: Faces, _ pictures: PictureShelf, leavingOut omitted: Set<Unicode.Scalar> = []
    ) {
        self.omitted = omitted
        self.press = press
        self.faces = faces
        self.pictures = pictures
    }

    /// Nil if there is none that can be drawn; why not is noted.
    func picture(_ source: String) -> Graphics.Picture? {
        switch pictures.picture(source) {
        case .success(let picture): return picture
        case .failure(let problem):
            let picture = UnfitPicture(source: source, problem: problem)
            if !unfit.contains(picture) { unfit.append(picture) }
            return nil
        case nil: return nil
        }
    }

    /// A code of the same text and level is worked out once.
    func code(_ text: String, _ level: QRLevel) -> QRCode? {
        let key = CodeKey(text: text, level: level)
        if let known = codes[key] { return known }
        let code = try? QRCode(text, level: level.level)
        codes[key] = code
        return code
    }

    private struct CodeKey: Hashable {
        let text: String
        let level: QRLevel
    }
}

extension Stage {
    package var measures: Measures {
        Measures(
            text: { [unowned self] in measure($0, $1) },
            image: { [unowned self] source in
                picture(source).map { Extent(width: $0.size.width, height: $0.size.height) }
            },
            modules: { [unowned self] in code($0, $1)?.sideWithQuietZone })
    }

    private func measure(_ spec: TextSpec, _ width: Double?) -> TextMeasure {
        do throws(DrawingProblem) {
            let spec = omitted.isEmpty ? spec : spec.leavingOut(omitted)
            let layout = try press.layout(spec.text(faces, width: width))
            layouts.append(layout)
            return TextMeasure(
                width: layout.size.width, height: layout.size.height, baseline: layout.baseline,
                lines: layout.lineCount, isCut: layout.isCut, handle: layouts.count - 1)
        } catch {
            problem = problem ?? error
            return TextMeasure(width: 0, height: 0, baseline: 0, lines: 0)
        }
    }
}

extension QRLevel {
    fileprivate var level: QRCode.Level {
        switch self {
        case .low: .low
        case .medium: .medium
        case .quartile: .quartile
        case .high: .high
        }
    }
}
