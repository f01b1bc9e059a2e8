import CXML

/// Whoever looks at the parts of an HTML text, in their order.
protocol HTMLVisitor {
    /// Whether to go into an element, and then to leave it.
    mutating func enter(_ element: HTMLElement) -> Bool
    mutating func leave()
    mutating func text(_ text: UnsafeBufferPointer<UInt8>)
}

/// libxml2's parser of HTML, which stops where some 250 elements are in each other.
enum HTMLTree {
    /// Shows a visitor elements and text; comments, instructions and declarations are passed over.
    static func walk(_ html: String, _ visitor: inout some HTMLVisitor) {
        library
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue
        guard let parser = htmlNewParserCtxt() else { return }
        defer { htmlFreeParserCtxt(parser) }
        let document = HTMLInput.bytes(of: html).withUnsafeBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            return htmlCtxtReadMemory(parser, start, CInt(clamping: bytes.count), nil, "UTF-8", CInt(options))
        }
        guard let document else { return }
        defer { xmlFreeDoc(document) }
        if let root = xmlDocGetRootElement(document) { walk(root, &visitor) }
    }

    /// May be called from any thread, once it has been called from one.
    private static let library: Void = xmlInitParser()

    private static func walk(_ root: xmlNodePtr, _ visitor: inout some HTMLVisitor) {
        var next: xmlNodePtr? = root
        while let node = next {
            next = node.pointee.next
            if node.pointee.type == XML_TEXT_NODE, let content = node.pointee.content {
                visitor.text(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
            } else if node.pointee.type == XML_ELEMENT_NODE, visitor.enter(HTMLElement(node)) {
                if let child = node.pointee.children {
                    next = child
                    continue
                }
                visitor.leave()
            }
            var last = node
            while next == nil, let parent = last.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE {
                visitor.leave()
                next = parent.pointee.next
                last = parent
            }
        }
    }
}

/// An element as long as a visitor is at it.
struct HTMLElement {
    let name: String
    private let node: xmlNodePtr

    fileprivate init(_ node: xmlNodePtr) {
        self.node = node
        name = String(cString: node.pointee.name)
    }

    /// In their order; empty if they have no value.
    var attributes: [(name: String, value: String)] {
        var attributes: [(String, String)] = []
        var next = node.pointee.properties
        while let attribute = next {
            let value = attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
            attributes.append((String(cString: attribute.pointee.name), value))
            next = attribute.pointee.next
        }
        return attributes
    }

    /// The first attribute of a name; empty if it has no value.
    subscript(name: String) -> String? {
        var next = node.pointee.properties
        while let attribute = next {
            if xmlStrEqual(attribute.pointee.name, name) == 1 {
                return attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
            }
            next = attribute.pointee.next
        }
        return nil
    }
}
