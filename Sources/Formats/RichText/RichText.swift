/// The HTML that an organiser's editor made, of which only what is known to be harmless reaches a page.
public enum RichText {
    /// The same text with the allowed elements alone, valid in any block of a page; made safe again it stays the same.
    ///
    /// Pictures become links to them. What comes after 1 MiB, or after 250 elements in each other, is left out.
    public static func html(_ html: String, headingsFrom level: Int = 2) -> SafeHTML {
        var sanitizer = Sanitizer(writer: HTMLWriter(capacity: html.utf8.count * 2))
        HTMLTree.walk(html, &sanitizer)
        return sanitizer.writer.finish(headingsFrom: level)
    }

    /// The words alone: single spaces, a new line for every block, row and line break.
    public static func plainText(_ html: String) -> String {
        RichText.html(html).plainText
    }
}

private struct Sanitizer: HTMLVisitor {
    var writer: HTMLWriter

    mutating func enter(_ element: HTMLElement) -> Bool {
        switch Treatment(of: element.name) {
        case .markup(let markup): writer.open(markup)
        case .link: writer.open(element["href"].flatMap(Link.init).map { .format(Format($0)) } ?? .nothing)
        case .numberedList:
            writer.open(.container(.list(start: element.number("start", in: -999_999_999...999_999_999))))
        case .cell(let isHead):
            let columns = element.number("colspan", in: 1...100)
            writer.open(
                .container(.cell(isHead: isHead, columns: columns, rows: element.number("rowspan", in: 1...100))))
        case .image:
            writer.image(element["src"], words: element["alt"])
            return false
        case .lineBreak:
            writer.lineBreak()
            return false
        case .rule:
            writer.rule()
            return false
        case .dropped: return false
        }
        return true
    }

    mutating func leave() { writer.close() }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) { writer.text(text) }
}

extension HTMLElement {
    /// One if the attribute is missing, no number, or out of range.
    fileprivate func number(_ attribute: String, in range: ClosedRange<Int>) -> Int {
        guard let number = self[attribute].flatMap({ Int($0) }), range.contains(number) else { return 1 }
        return number
    }
}
