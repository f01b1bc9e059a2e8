/// Where links of a mail may lead to: there is no page that they could be relative to.
enum LinkCheck {
    static func check(_ node: Int, of document: HTMLDocument, _ mistakes: inout Mistakes, at place: () -> Range<Int>) {
        guard let text = document.value(.href, of: node) else { return }
        let address = Ascii.trimmed(text)
        let scheme = address.prefix { $0 != UInt8(ascii: ":") }
        if scheme.count < address.count, schemes.contains(where: { scheme.isWord($0) }) { return }
        if address.first == UInt8(ascii: "#"), address.count > 1 { return }
        let shown = String(decoding: address.prefix(80), as: UTF8.self)
        if scheme.isWord("http"), scheme.count < address.count {
            mistakes.add(.warning, "mail.link", "a link without https: “\(shown)”", at: place(), hint: "use https:")
        } else {
            mistakes.add(
                .error, "mail.link", "a link that leads nowhere from a mail: “\(shown)”", at: place(),
                hint: "https:, mailto: or tel:, with the whole address")
        }
    }

    private static let schemes: [StaticString] = ["https", "mailto", "tel", "sms", "cid"]
}
