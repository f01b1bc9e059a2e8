import Catalog
import Diagnostics
import Graphics
import Printing
import Theming
import TicketMarkup

/// Makes documents of orders: one for each thread.
public final class TicketPress {
    let office: TicketOffice
    private let press: Press
    private let faces: Faces

    /// Throws if the fonts can't be read any more.
    public init(_ office: TicketOffice) throws(Failure) {
        self.office = office
        press = try Press(office.fonts)
        faces = Faces(office.theme)
    }

    /// The same for an office of other events.
    init(_ office: TicketOffice, like other: TicketPress) {
        self.office = office
        press = other.press
        faces = other.faces
    }

    /// The document of an order. Throws all that is wrong with the order, the template or what came of them: then there is
    /// none.
    public func make(_ order: Order, _ request: TicketRequest = TicketRequest()) throws(Failure) -> TicketDocument {
        if request.format == .html { return try AttendeePage(order, request, office).document }
        let page = try OrderMarkup(order, request, office)
        let (markup, sheet) = (page.markup, try page.sheet())
        let stage = Stage(press, faces, office.pictures)
        let (list, problems) = sheet.laidOut(by: stage.measures, isStrict: request.isStrict)
        let diagnostics =
            markup.warnings + markup.placedInTemplates(problems)
            + stage.unfit.map { $0.diagnostic(.error, of: "ticket") }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { throw Failure(.records, diagnostics) }
        if request.format == .png, PageStrip(list.pages.map(\.size)).dotsPerInch == nil {
            throw Messages.tooManyPages(list.pages.count, order)
        }
        let rendered: Rendered
        do throws(DrawingProblem) {
            if let problem = stage.problem { throw problem }
            rendered = try draw(list, stage, page.info(list), request)
        } catch {
            throw error.failure
        }
        let missing = MissingGlyphReport(
            rendered.missing, request.allowsMissingGlyphs ? .warning : .error, Messages.missingGlyphs
        ).diagnostics
        guard !missing.contains(where: { $0.severity == .error }) else {
            throw Failure(.records, diagnostics + missing)
        }
        return TicketDocument(
            bytes: rendered.bytes, pages: list.pages.count, diagnostics: diagnostics + missing,
            figures: rendered.figures)
    }

    private func draw(
        _ list: DisplayList, _ stage: Stage, _ info: DocumentInfo, _ request: TicketRequest
    ) throws(DrawingProblem) -> Rendered {
        let painter = PagePainter(list, stage)
        switch request.format {
        case .pdf:
            return try press.pdf(info, pages: list.pages.map { Size($0.size.width, $0.size.height) }) {
                canvas, number throws(DrawingProblem) in try painter.draw(number, on: canvas)
            }
        case .png, .html:
            let strip = PageStrip(list.pages.map(\.size))
            return try press.png(strip.whole, dotsPerInch: strip.dotsPerInch ?? 0, ground: strip.ground) {
                canvas throws(DrawingProblem) in
                for (number, place) in strip.places.enumerated() {
                    try canvas.saved { () throws(DrawingProblem) in
                        canvas.translate(place.x, place.y)
                        canvas.clip(Rect(0, 0, place.width, place.height))
                        canvas.fill(Rect(0, 0, place.width, place.height), .white)
                        try painter.draw(number, on: canvas)
                    }
                }
            }
        }
    }
}
