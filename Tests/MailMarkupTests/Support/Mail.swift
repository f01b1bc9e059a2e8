import Diagnostics
import Foundation

@testable import MailMarkup

/// Small mails: what is in their head and body, and what becomes of it.
struct Mail {
    let head: String
    let body: String
    let problems: [String]

    init(_ style: String, _ body: String) {
        self.init(document: "<html><head><style>\(style)</style></head><body>\(body)</body></html>")
    }

    init(document: String) {
        var sheets = StyleSheets()
        let mail = MailHTML(Array(document.utf8), file: "mail", sheets: &sheets)
        let text = String(decoding: mail.bytes, as: UTF8.self)
        head = Mail.inside("head", of: text)
        body = Mail.inside("body", of: text)
        problems = mail.diagnostics.map { String(LinePrinter().print($0).dropLast()) }
    }

    /// What a whole document becomes.
    static func written(_ document: String) -> String {
        var sheets = StyleSheets()
        return String(decoding: MailHTML(Array(document.utf8), file: "mail", sheets: &sheets).bytes, as: UTF8.self)
    }

    /// What a rule makes of `<p class=a id=i>`.
    static func style(_ style: String, _ attribute: String = "") -> String {
        let body = Mail(style, "<p class=\"a b\" id=\"i\"\(attribute)>x</p>").body
        let parts = body.components(separatedBy: "style=\"")
        return parts.count > 1 ? parts[1].components(separatedBy: "\">x")[0] : ""
    }

    private static func inside(_ tag: String, of text: String) -> String {
        guard let start = text.range(of: "<\(tag)"), let end = text.range(of: "</\(tag)>") else { return "" }
        let rest = text[start.upperBound..<end.lowerBound]
        return String(rest.drop { $0 != ">" }.dropFirst())
    }
}
