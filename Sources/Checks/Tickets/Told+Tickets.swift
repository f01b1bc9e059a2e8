extension Told {
    /// What is said when markup is read, laid out and drawn.
    static let tickets = [
        RuleSheet(
            "ticket.attribute", .error, "An element has the attributes that it may have, each once.",
            layout(bad: #"<text colour="ink">One seat</text>"#, good: #"<text color="ink">One seat</text>"#)),
        RuleSheet(
            "ticket.colour", .error, "A colour is one of the theme's, or six digits.",
            layout(bad: #"<text color="inc">One seat</text>"#, good: #"<text color="ink">One seat</text>"#)),
        RuleSheet(
            "ticket.content", .error, "An element holds what it may hold.",
            layout(bad: "<row>One seat</row>", good: "<row><text>One seat</text></row>")),
        RuleSheet(
            "ticket.element", .error, "There are the elements that the reference lists, and no others.",
            layout(bad: "<txt>One seat</txt>", good: "<text>One seat</text>")),
        RuleSheet(
            "ticket.image", .error, "A picture that a layout names is there.",
            layout(bad: #"<image src="seat.svg" width="20mm"/>"#, good: #"<text>One seat</text>"#)),
        RuleSheet(
            "ticket.limit", .error, "Markup is no deeper and no longer than anybody needs it.",
            layout(
                bad: "{% for level in (1..40) %}<column>{% endfor %}{% for level in (1..40) %}</column>{% endfor %}",
                good: "{% for level in (1..4) %}<column>{% endfor %}{% for level in (1..4) %}</column>{% endfor %}")),
        RuleSheet(
            "ticket.missing", .error, "An element has the attributes that it must have.",
            layout(bad: #"<qr alt="The code"/>"#, good: #"<qr code="{{ tickets.first.code }}" alt="The code"/>"#)),
        RuleSheet(
            "ticket.missing-glyph", .warning,
            "Every character of tickets in the languages of the site is in some font of this machine.",
            layout(bad: "<text>One &#x378; seat</text>", good: "<text>One seat</text>")),
        RuleSheet(
            "ticket.more", .note, "There are no more mistakes than anybody reads.",
            layout(bad: "{% for number in (1..120) %}<txt/>{% endfor %}", good: "<text>One seat</text>")),
        RuleSheet(
            "ticket.off-page", .error, "What is to be read or scanned is on the paper.",
            layout(
                bad: #"<text right="-40mm" bottom="5mm">Row A, seat 12</text>"#,
                good: #"<text right="5mm" bottom="5mm">Row A, seat 12</text>"#)),
        RuleSheet(
            "ticket.overflow", .error,
            "Everything has the room that it needs, in every sample, and also with the longest names and titles.",
            layout(
                bad: #"<text width="60mm" height="12mm" size="14pt">{{ event.title }}</text>"#,
                good: #"<text width="60mm" height="12mm" size="14pt" fit="shrink">{{ event.title }}</text>"#)),
        RuleSheet(
            "ticket.qr-code", .error, "A code holds what it is to say.",
            layout(
                bad: #"<qr code="{% for number in (1..900) %}0123456789{% endfor %}" alt="The code"/>"#,
                good: #"<qr code="{{ tickets.first.code }}" alt="The code"/>"#)),
        RuleSheet(
            "ticket.qr-size", .error, "A code, with the quiet zone around it, is large enough to be scanned.",
            layout(
                bad: #"<qr code="{{ tickets.first.code }}" size="8mm" alt="The code"/>"#,
                good: #"<qr code="{{ tickets.first.code }}" size="35mm" alt="The code"/>"#)),
        RuleSheet(
            "ticket.syntax", .error, "Markup is XML.",
            layout(bad: "<column><text>One seat</text>", good: "<column><text>One seat</text></column>")),
        RuleSheet(
            "ticket.unprintable", .warning, "Texts have no characters that mean nothing.",
            layout(bad: "<text>One &#xE0F7; seat</text>", good: "<text>One seat</text>")),
        RuleSheet(
            "ticket.value", .error, "An attribute says what it may say.",
            layout(bad: #"<text size="big">One seat</text>"#, good: #"<text size="14pt">One seat</text>"#)),
        RuleSheet(
            "card.page", .warning, "A card has one page.",
            card(
                bad: "<page><text>A</text></page><page><text>B</text></page>", good: "<page><text>A</text></page>",
                size: "1200x630pt")),
        RuleSheet(
            "card.size", .error, "A card is as large as social networks show it.",
            RuleExample(
                .themeFile("card/event.liquid"), bad: #"<ticket size="A6"><page><text>A</text></page></ticket>"#,
                good: #"<ticket size="1200x630pt"><page><text>A</text></page></ticket>"#)),
    ]

    private static func layout(bad: String, good: String) -> RuleExample {
        let page = { (inside: String) in "<ticket size=\"A6\">\n<page>\n\(inside)\n</page>\n</ticket>" }
        return RuleExample(.layout, bad: page(bad), good: page(good))
    }

    private static func card(bad: String, good: String, size: String) -> RuleExample {
        let card = { (inside: String) in "<ticket size=\"\(size)\">\(inside)</ticket>" }
        return RuleExample(.themeFile("card/event.liquid"), bad: card(bad), good: card(good))
    }
}
