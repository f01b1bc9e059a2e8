import Catalog
import Diagnostics
import Mail

/// A way to look at a mail in the gallery: a file of its story.
struct MailLook: Sendable {
    /// Makes the mail in a form.
    typealias Making = (MailPlan.Form) throws(Failure) -> [UInt8]

    let name: String
    /// Which of the mails that its request makes.
    var letter = 0
    /// Throws as the making does.
    let bytes: @Sendable (Making) throws(Failure) -> [UInt8]

    /// Without a sender it can't be seen as it is sent.
    static func all(of kind: MailKind, hasSender: Bool) -> [MailLook] {
        var looks = [html("mail.html", 0)]
        if kind == .ticketTransferred { looks.append(html("mail-2.html", 1)) }
        looks += [
            MailLook(name: "images-off.html") { making throws(Failure) in withoutPictures(try making(.html)) },
            MailLook(name: "mail.txt") { making throws(Failure) in try making(.text) },
            MailLook(name: "headers.txt") { making throws(Failure) in
                MailFigures(html: try making(.html), sent: hasSender ? try making(.eml) : nil).bytes
            },
        ]
        if hasSender { looks.append(MailLook(name: "mail.eml") { making throws(Failure) in try making(.eml) }) }
        return looks
    }

    private static func html(_ name: String, _ letter: Int) -> MailLook {
        MailLook(name: name, letter: letter) { making throws(Failure) in try making(.html) }
    }

    /// As a reader sees it whose program shows no pictures until it is told to.
    private static func withoutPictures(_ html: [UInt8]) -> [UInt8] {
        let text = String(decoding: html, as: UTF8.self)
        guard let head = text.range(of: "<head>") else { return html }
        let policy = #"<meta http-equiv="Content-Security-Policy" content="img-src 'none'">"#
        return Array((text[..<head.upperBound] + policy + text[head.upperBound...]).utf8)
    }
}
