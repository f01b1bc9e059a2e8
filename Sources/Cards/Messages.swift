import Diagnostics
import Effects
import Printing
import TicketMarkup

enum Messages {
    static let missingGlyphs = MissingGlyphReport.Wording(
        product: "card", source: "the event", otherwise: "the card goes without")

    static let noPage = Failure(.records, [Diagnostic(.error, "card.page", "the card has no page", at: template)])

    static func size(_ size: Extent) -> Failure {
        let (width, height) = (CardStudio.width, CardStudio.height)
        let message = "the card is \(Int(size.width)) by \(Int(size.height)) pt"
        return Failure(
            .records,
            [
                Diagnostic(
                    .error, "card.size", message, at: template,
                    hint: "social networks show \(width) by \(height): size=\"\(width)x\(height)pt\"")
            ])
    }

    static func pages(_ count: Int) -> Diagnostic {
        Diagnostic(
            .warning, "card.page", "the card has \(count) pages, of which the first alone is shown", at: template,
            hint: "let its page have fit=\"shrink\", or its texts fewer lines")
    }

    static func notKept(_ folder: String, _ error: DiskError) -> Diagnostic {
        Diagnostic(
            .warning, "card.cache", "cards can't be kept: the next build draws them again",
            at: Location(file: folder), hint: error.diagnostic.hint)
    }

    private static let template = Location(file: CardStudio.template)
}
