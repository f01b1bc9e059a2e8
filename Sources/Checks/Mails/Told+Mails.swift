extension Told {
    /// What is said when mails are made of their samples.
    static let mails = [
        RuleSheet(
            "mail.alt", .error,
            "Every picture of a mail says what is on it: many clients show none until they are asked to.",
            mail(
                bad: #"<img src="https://example.com/poster.png" width="600">"#,
                good: #"<img src="https://example.com/poster.png" width="600" alt="The poster">"#)),
        RuleSheet(
            "mail.contrast", .warning,
            "Words stand out from what is behind them, in light and in dark clients: 4.5:1, and 3:1 if they are large.",
            mail(style: "div { color: #999999 }", better: "div { color: #666666 }")),
        RuleSheet(
            "mail.css-support", .warning,
            "Styles are those that Gmail, Outlook and the others act on; what is missed without harm is a note.",
            mail(style: "div { display: flex }", better: "div { padding: 8px }")),
        RuleSheet(
            "mail.css-syntax", .warning, "Styles can be read.",
            mail(style: "div { color }", better: "div { color: #202020 }")),
        RuleSheet(
            "mail.css-token", .error, "A token that a style asks for is set.",
            mail(style: "div { color: var(--inc) }", better: "div { color: #202020 }")),
        RuleSheet(
            "mail.image", .warning, "Pictures are fetched, not written into the mail.",
            mail(
                bad: #"<img src="data:image/png;base64,AAAA" width="600" alt="The poster">"#,
                good: #"<img src="https://example.com/poster.png" width="600" alt="The poster">"#)),
        RuleSheet(
            "mail.link", .error, "Links lead to addresses of the web, by https.",
            mail(bad: #"<a href="/terms/">Terms</a>"#, good: #"<a href="https://example.com/terms/">Terms</a>"#)),
        RuleSheet(
            "mail.size", .error,
            "A mail has less than the 102 kB of HTML that Gmail shows; from 80 kB on there is a warning.",
            mail(
                bad: "{% for line in (1..2000) %}<p>One of two thousand lines, which is too long.</p>{% endfor %}",
                good: "{% for line in (1..20) %}<p>One of twenty lines.</p>{% endfor %}")),
        RuleSheet(
            "mail.subject", .warning, "A mail has a subject, and one that lists show whole.",
            mail(
                bad: "<p>Hello</p>", good: "<p>Hello</p>",
                subject: "Set the password of your account at the box office so that nobody else can use your tickets")),
        RuleSheet(
            "mail.svg", .warning, "Pictures are PNG or JPEG: neither Gmail nor Outlook shows SVG.",
            mail(
                bad: #"<img src="https://example.com/poster.svg" width="600" alt="The poster">"#,
                good: #"<img src="https://example.com/poster.png" width="600" alt="The poster">"#)),
    ]

    private static let plain = "Set your password"

    /// `subject` is that of the bad one.
    private static func mail(bad: String, good: String, subject: String = plain) -> RuleExample {
        mail(document(bad, subject: subject), document(good, subject: plain))
    }

    private static func mail(style: String, better: String) -> RuleExample {
        mail(document("<div>Hello</div>", style: style), document("<div>Hello</div>", style: better))
    }

    private static func mail(_ bad: String, _ good: String) -> RuleExample {
        RuleExample(.themeFile("mail/set-password.liquid"), bad: bad, good: good)
    }

    private static func document(_ body: String, subject: String = plain, style: String? = nil) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><title>\(subject)</title>\(style.map { "<style>\($0)</style>" } ?? "")</head>
        <body>\(body)</body>
        </html>
        """
    }
}
