import CXML

/// What libxml2 calls, and what it is to hand to: the builder that is its user data.
enum HTMLEvents {
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let name else { return }
            HTMLEvents.builder(context)?.pointee.start(name, attributes)
        }
        handler.endElement = { context, name in
            guard let name else { return }
            HTMLEvents.builder(context)?.pointee.end(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
        }
        handler.characters = { context, text, count in
            HTMLEvents.builder(context)?.pointee.add(.text, UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { context, text, count in
            HTMLEvents.builder(context)?.pointee.add(.raw, UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.comment = { context, text in
            guard let text else { return }
            HTMLEvents.builder(context)?.pointee.add(
                .comment, UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
        }
        handler.internalSubset = { context, name, publicID, systemID in
            HTMLEvents.builder(context)?.pointee.doctype(
                [name, publicID, systemID].map { $0.map { String(cString: $0) } })
        }
        return handler
    }

    private static func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<DocumentBuilder>? {
        context?.assumingMemoryBound(to: DocumentBuilder.self)
    }
}
