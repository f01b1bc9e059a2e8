import Catalog
import Diagnostics
import Graphics
import Printing
import Publishing
import TicketMarkup

extension CardStudio {
    /// The card of an event, drawn unless it was before.
    func card(of subject: CardSubject, _ language: LanguageTag, _ path: String) -> Made {
        do throws(Failure) {
            let event = try subject.read()
            let page = try CardPage(event, language, self)
            let key = try page.key
            if let known = shelf.card(at: path, key) {
                return Made(known.bytes, diagnostics: page.warnings + missing(known.missing, path))
            }
            let drawn = try draw(page, isStrict: false)
            let remarks = page.warnings + missing(drawn.card.missing, path)
            // What is said of a card that is drawn must be said again the next time.
            guard drawn.remarks.isEmpty else { return Made(drawn.card.bytes, diagnostics: remarks + drawn.remarks) }
            return Made(drawn.card.bytes, diagnostics: remarks + shelf.keep(drawn.card, at: path, key))
        } catch {
            return Made(nil, diagnostics: error.diagnostics)
        }
    }

    /// A character that no font has is left out: nobody is to lose a site for want of a font.
    private func missing(_ glyphs: MissingGlyphs, _ path: String) -> [Diagnostic] {
        MissingGlyphReport(glyphs, .warning, Messages.missingGlyphs, at: Location(file: path)).diagnostics
    }
}

/// A drawn card, and what there is to say of how it came out.
struct DrawnCard: Sendable {
    var card: Card
    var remarks: [Diagnostic]
}

extension CardStudio {
    /// Pictures that can't be drawn are done without, and said. Throws what is wrong with the markup, or keeps it from being
    /// drawn.
    func draw(_ page: CardPage, isStrict: Bool) throws(Failure) -> DrawnCard {
        let first = try attempt(page, isStrict: isStrict)
        guard first.unfit.isEmpty else {
            var drawn = try finished(try page.withoutPictures, isStrict: isStrict)
            drawn.remarks += first.unfit.map { $0.diagnostic(.warning, of: "card") }
            return drawn
        }
        return try finished(first, page, isStrict: isStrict)
    }

    private func finished(_ page: CardPage, isStrict: Bool) throws(Failure) -> DrawnCard {
        try finished(try attempt(page, isStrict: isStrict), page, isStrict: isStrict)
    }

    /// Pango draws a box for a character that no font has.
    private func finished(_ attempt: Attempt, _ page: CardPage, isStrict: Bool) throws(Failure) -> DrawnCard {
        let missing = attempt.rendered?.missing ?? MissingGlyphs()
        guard !missing.characters.isEmpty else { return try attempt.finished(page) }
        var drawn = try self.attempt(page, isStrict: isStrict, leavingOut: Set(missing.characters)).finished(page)
        drawn.card.missing.formUnion(missing)
        return drawn
    }

    private func attempt(
        _ page: CardPage, isStrict: Bool, leavingOut omitted: Set<Unicode.Scalar> = []
    ) throws(Failure) -> Attempt {
        let (faces, pictures, sheet) = (faces, pictures, try page.sheet)
        return try presses.with(try source.fonts.library()) { press throws(Failure) in
            let stage = Stage(press, faces, pictures, leavingOut: omitted)
            let (list, problems) = sheet.laidOut(by: stage.measures, isStrict: isStrict)
            guard let first = list.pages.first else { throw Messages.noPage }
            var attempt = Attempt(size: first.size, pages: list.pages.count, problems: problems, unfit: stage.unfit)
            guard attempt.unfit.isEmpty, attempt.hasRightSize else { return attempt }
            let painter = PagePainter(list, stage)
            do throws(DrawingProblem) {
                if let problem = stage.problem { throw problem }
                attempt.rendered = try press.jpeg(
                    Size(first.size.width, first.size.height), mostBytes: CardStudio.mostBytes
                ) { canvas throws(DrawingProblem) in try painter.draw(0, on: canvas) }
            } catch {
                throw error.failure
            }
            attempt.unfit = stage.unfit
            return attempt
        }
    }
}

/// What came of laying a card out and drawing it.
private struct Attempt: Sendable {
    var size: Extent
    var pages: Int
    var problems: [Diagnostic]
    var unfit: [UnfitPicture]
    var rendered: Rendered?

    var hasRightSize: Bool { size.width == Double(CardStudio.width) && size.height == Double(CardStudio.height) }

    /// Throws if there is no card.
    func finished(_ page: CardPage) throws(Failure) -> DrawnCard {
        var remarks = page.markup.placedInTemplates(problems)
        guard hasRightSize else { throw Messages.size(size) }
        // The theme's own: an event's were left out.
        if !unfit.isEmpty { throw Failure(.records, unfit.map { $0.diagnostic(.error, of: "card") }) }
        if pages > 1 { remarks.append(Messages.pages(pages)) }
        let errors = remarks.filter { $0.severity == .error }
        guard errors.isEmpty, let rendered else { throw Failure(.records, remarks) }
        return DrawnCard(card: Card(bytes: rendered.bytes, missing: rendered.missing), remarks: remarks)
    }
}
