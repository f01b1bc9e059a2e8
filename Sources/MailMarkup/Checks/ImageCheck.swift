/// Pictures are blocked by many until somebody asks for them, and some people never see them.
enum ImageCheck {
    static func check(_ node: Int, of document: HTMLDocument, _ mistakes: inout Mistakes, at place: () -> Range<Int>) {
        if document.attribute(.alt, of: node) == nil {
            mistakes.add(
                .error, "mail.alt", "a picture without alt", at: place(),
                hint: "say what it shows, or alt=\"\" if it shows nothing")
        }
        guard let address = document.value(.src, of: node) else { return }
        if address.prefix(5).isWord("data:") {
            mistakes.add(
                .warning, "mail.image", "Gmail shows no picture from data:", at: place(),
                hint: "attach it, and use cid:")
        } else if address.prefix(5).isWord("http:") {
            mistakes.add(
                .warning, "mail.link", "a picture that isn't fetched by https", at: place(), hint: "use https:")
        } else if address.suffix(4).isWord(".svg") {
            mistakes.add(.warning, "mail.svg", "Gmail shows no SVG", at: place(), hint: "use a PNG")
        }
    }
}
