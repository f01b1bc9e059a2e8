import CMarkdown
import Synchronization

/// Whoever looks at the parts of a Markdown text, in their order.
protocol MarkdownVisitor {
    mutating func enter(_ part: MarkdownPart)
    /// Called for those that may have others in them.
    mutating func leave()
}

/// A part of a Markdown text; the ones of the last two lines have no others in them.
enum MarkdownPart {
    case document, quote, item, table, emphasis, strong, strikethrough
    case paragraph(isTight: Bool)
    case heading(Int)
    case list(start: Int?)
    case row(isHead: Bool)
    case cell(isHead: Bool)
    case link(String)
    case image(String)
    case text(String), code(String), codeBlock(String), htmlBlock(String), htmlTag(String)
    case rule, lineBreak, softBreak
}

/// cmark-gfm's parser of Markdown.
enum MarkdownTree {
    enum Extension: String {
        case table, strikethrough, autolink
    }

    /// Shows a visitor all parts of a text.
    static func walk(
        _ text: UnsafeBufferPointer<UInt8>, extensions: [Extension], _ visitor: inout some MarkdownVisitor
    ) {
        library
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
        defer { cmark_parser_free(parser) }
        for wanted in extensions {
            guard let found = cmark_find_syntax_extension(wanted.rawValue) else { continue }
            _ = cmark_parser_attach_syntax_extension(parser, found)
        }
        text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        var root: OpaquePointer?
        turn.withLock { _ in root = cmark_parser_finish(parser) }
        guard let root else { return }
        defer { cmark_node_free(root) }
        guard let parts = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(parts) }
        while true {
            let event = cmark_iter_next(parts)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(parts) else { return }
            if event == CMARK_EVENT_ENTER { visitor.enter(MarkdownPart(node)) } else { visitor.leave() }
        }
    }

    private static let library: Void = cmark_gfm_core_extensions_ensure_registered()

    /// While it looks into lines, cmark-gfm keeps the characters that extensions are after in a table of the process.
    private static let turn = Mutex(())
}

extension MarkdownPart {
    fileprivate init(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: self = .text(MarkdownPart.literal(node))
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .lineBreak
        case CMARK_NODE_CODE: self = .code(MarkdownPart.literal(node))
        case CMARK_NODE_HTML_INLINE: self = .htmlTag(MarkdownPart.literal(node))
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK: self = .link(MarkdownPart.string(cmark_node_get_url(node)))
        case CMARK_NODE_IMAGE: self = .image(MarkdownPart.string(cmark_node_get_url(node)))
        case CMARK_NODE_DOCUMENT: self = .document
        case CMARK_NODE_BLOCK_QUOTE: self = .quote
        case CMARK_NODE_LIST:
            let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            self = .list(start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil)
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_CODE_BLOCK: self = .codeBlock(MarkdownPart.literal(node))
        case CMARK_NODE_HTML_BLOCK: self = .htmlBlock(MarkdownPart.literal(node))
        case CMARK_NODE_PARAGRAPH:
            let list = cmark_node_parent(cmark_node_parent(node))
            self = .paragraph(isTight: cmark_node_get_list_tight(list) == 1)
        case CMARK_NODE_HEADING: self = .heading(Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: self = .rule
        default: self.init(extended: node)
        }
    }

    /// The types of extensions are numbers of a process; their names are fixed.
    private init(extended node: OpaquePointer) {
        switch MarkdownPart.string(cmark_node_get_type_string(node)) {
        case "strikethrough": self = .strikethrough
        case "table": self = .table
        case "table_header": self = .row(isHead: true)
        case "table_row": self = .row(isHead: false)
        case "table_cell":
            let row = cmark_node_get_type_string(cmark_node_parent(node))
            self = .cell(isHead: MarkdownPart.string(row) == "table_header")
        default: self = .document
        }
    }

    private static func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

    private static func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
