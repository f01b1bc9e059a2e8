/// Tells a writer of HTML what the parts of a Markdown text are.
struct MarkdownRenderer: MarkdownVisitor {
    var writer: HTMLWriter
    private var picture: Picture?

    /// A picture, whose words may have pictures in them.
    private struct Picture {
        let address: String
        var words = ""
        var depth = 1
    }

    init(capacity: Int) {
        writer = HTMLWriter(capacity: capacity)
    }

    mutating func enter(_ part: MarkdownPart) {
        guard picture == nil else { return enterPicture(part) }
        switch part {
        case .text(let text): writer.text(text)
        case .softBreak: writer.text(" ")
        case .lineBreak: writer.lineBreak()
        case .rule: writer.rule()
        case .code(let text): add(text, as: [.format(Format(.code))])
        case .codeBlock(let text): add(text, as: [.leaf(.preformatted), .format(Format(.code))])
        case .htmlBlock(let html): paragraphs(RichText.plainText(html))
        case .htmlTag(let html): if MarkdownRenderer.isLineBreak(html) { writer.lineBreak() }
        case .image(let address): picture = Picture(address: address)
        default: writer.open(MarkdownRenderer.markup(of: part))
        }
    }

    mutating func leave() {
        guard let picture else { return writer.close() }
        self.picture?.depth -= 1
        guard picture.depth == 1 else { return }
        self.picture = nil
        writer.image(picture.address, words: picture.words)
    }

    /// Words without markup: an empty line ends a paragraph.
    mutating func paragraphs(_ text: String) {
        writer.open(.boundary)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.isEmpty {
                writer.open(.boundary)
                writer.close()
            } else {
                writer.lineBreak()
                writer.text(String(line))
            }
        }
        writer.close()
    }
}

extension MarkdownRenderer {
    private mutating func enterPicture(_ part: MarkdownPart) {
        switch part {
        case .text(let text), .code(let text): picture?.words += text
        case .softBreak, .lineBreak: picture?.words += " "
        case .htmlTag: break
        default: picture?.depth += 1
        }
    }

    private mutating func add(_ text: String, as stretches: [Markup]) {
        for markup in stretches { writer.open(markup) }
        writer.text(text)
        for _ in stretches { writer.close() }
    }

    private static func markup(of part: MarkdownPart) -> Markup {
        switch part {
        case .paragraph(let isTight): isTight ? .boundary : .leaf(.paragraph)
        case .heading(let level): .leaf(.heading(level))
        case .quote: .container(.quote)
        case .list(let start): .container(.list(start: start))
        case .item: .container(.item)
        case .table: .container(.table)
        // The head of a table is one row, whose cells bring it along.
        case .row(let isHead): isHead ? .container(.section(isHead: true)) : .container(.row)
        case .cell(let isHead): .container(.cell(isHead: isHead))
        case .emphasis: .format(Format(.em))
        case .strong: .format(Format(.strong))
        case .strikethrough: .format(Format(.s))
        case .link(let address): Link(address).map { .format(Format($0)) } ?? .nothing
        default: .nothing
        }
    }

    private static func isLineBreak(_ html: String) -> Bool {
        html.prefix(3).lowercased() == "<br"
            && html.dropFirst(3).allSatisfy { $0.isWhitespace || $0 == "/" || $0 == ">" }
    }
}
