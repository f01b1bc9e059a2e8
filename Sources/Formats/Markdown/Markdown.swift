import Glibc

/// An organiser's Markdown: CommonMark with tables, ~~strikethrough~~ and bare addresses.
public enum Markdown {
    /// The text as HTML that is valid in any block of a page. Pictures become links to them.
    ///
    /// Tags of HTML are left out and the words between them kept, since nobody who reads a page wants to see either tags or
    /// holes; `<br>` breaks a line, for a table's cell can't be broken otherwise. A text that would take too long to read as
    /// Markdown is shown as it was typed.
    public static func html(_ text: String, headingsFrom level: Int = 2) -> SafeHTML {
        var renderer = MarkdownRenderer(capacity: text.utf8.count * 2)
        var text = text
        if text.withUTF8(hasNull) { text.unicodeScalars.removeAll { $0 == "\0" } }
        text.withUTF8 { bytes in
            if let paragraphs = PlainParagraphs(bytes) {
                paragraphs.write(to: &renderer.writer)
            } else {
                parse(bytes, &renderer)
            }
        }
        return renderer.writer.finish(headingsFrom: level)
    }

    static func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ renderer: inout MarkdownRenderer) {
        let cost = MarkdownCost(of: bytes)
        if cost.allowsMarkup {
            MarkdownTree.walk(bytes, extensions: cost.extensions, &renderer)
        } else {
            renderer.paragraphs(String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func hasNull(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }

    /// The words alone: single spaces, a new line for every block, row and line break.
    public static func plainText(_ text: String) -> String {
        Markdown.html(text).plainText
    }
}

extension MarkdownCost {
    fileprivate var extensions: [MarkdownTree.Extension] {
        (hasTables ? [.table] : []) + (hasStrikethrough ? [.strikethrough] : []) + (hasAddresses ? [.autolink] : [])
    }
}
