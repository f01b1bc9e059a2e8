import Catalog
import Diagnostics
import Liquid
import MailMarkup
import Theming

/// A mail in words: what its templates came to.
struct MailText {
    var subject = ""
    /// As clients show it; nil if nobody wants it.
    var html: [UInt8]?
    var plain: [UInt8]?
    var diagnostics: [Diagnostic] = []

    enum Parts: Hashable {
        case html, plain, both
    }

    /// Throws all that is wrong with the templates, or with what came of them.
    init(
        _ letter: Letter, _ data: LetterData, _ parts: Parts, _ office: MailOffice, _ sheets: inout StyleSheets
    ) throws(Failure) {
        var (name, fields) = ("mail/\(letter.kind.rawValue)", data.fields)
        var file = name
        if let own = office.ownTemplate(letter.kind, data.occasion.event) {
            let text = try OwnText(own, letter, data, office)
            (name, fields, file) = (OwnText.frame, text.fields, own.name)
            diagnostics += text.diagnostics
        }
        if parts != .plain {
            let source = try render(name, fields, data.occasion, office)
            // Places are those of the finished document, as --as html writes it.
            let written = MailHTML(source, file: file == name ? "\(name).html" : file, sheets: &sheets)
            html = written.bytes
            subject = written.title
            diagnostics += written.diagnostics.filter { $0.severity != .note }
            if subject.isEmpty { diagnostics.append(MailMessages.noSubject(letter.kind, file)) }
            if subject.count > MailText.longest { diagnostics.append(MailMessages.longSubject(subject, file)) }
        }
        if parts != .html {
            plain = PlainText.laidOut(try render("\(name).text", fields, data.occasion, office))
        }
        guard diagnostics.contains(where: { $0.severity == .error }) else { return }
        if let place = diagnostics.firstIndex(where: { $0.code == "mail.size" }) {
            diagnostics[place].notes += [letter.longestText(data.occasion)].compactMap { $0 }
        }
        throw Failure(.records, diagnostics)
    }

    private mutating func render(
        _ name: String, _ fields: Fields, _ occasion: Occasion, _ office: MailOffice
    ) throws(Failure) -> [UInt8] {
        let template = try office.templates.template(name)
        let memo = name.hasSuffix(".text") ? occasion.memos.text : occasion.memos.html
        do throws(TemplateError) {
            let rendering = try occasion.view.renderOnce(template, fields, memo: memo)
            if !rendering.problems.isEmpty { diagnostics += rendering.problems.map { $0.diagnostic(.warning) } }
            return rendering.bytes
        } catch {
            throw Failure(.records, error.diagnostics)
        }
    }

    /// What lists show of a subject at most.
    private static let longest = 78
}
