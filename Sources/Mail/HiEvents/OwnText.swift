import Catalog
import Diagnostics
import Formats
import Liquid
import MIME
import Theming

/// What an organizer's own template came to, for the templates of ours that it stands in.
struct OwnText {
    let fields: Fields
    let diagnostics: [Diagnostic]

    /// Throws what the template can't go on after.
    init(_ template: OwnTemplate, _ letter: Letter, _ data: LetterData, _ office: MailOffice) throws(Failure) {
        let variables = OwnVariables(letter, data, office)
        let seen = variables.beside(data.fields)
        let hidden: HeaderProblem?
        do throws(TemplateError) {
            let subject = try template.subject.render(seen)
            let body = try template.body.render(seen)
            let label = try template.button?.label.render(seen)
            let framed = MailBody(body.text)
            hidden = HeaderText.reason(against: subject.text).map { HeaderProblem("subject", $0) }
            fields = data.fields.with("subject", .string(subject.text))
                .with("body", .markup(Markup(safe: framed.html)))
                .with("body_text", .string(framed.text))
                .with("button", label.map { .string($0.text) } ?? .null)
                .with(
                    "button_url", template.button.flatMap { variables.address($0.token) }.map { .string($0) } ?? .null)
            diagnostics =
                template.warnings
                + (subject.problems + body.problems + (label?.problems ?? [])).map { $0.diagnostic(.warning) }
                + (framed.leftOut.isEmpty ? [] : [MailMessages.leftOut(framed.leftOut, template.name)])
        } catch {
            throw Failure(.records, error.diagnostics)
        }
        if let hidden { throw EnvelopeMessages.refused(Refusal([hidden])) }
    }

    /// The template of ours that it stands in.
    static let frame = "mail/own"
}
