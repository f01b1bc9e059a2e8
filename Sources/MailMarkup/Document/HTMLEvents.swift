import CXML

/// What libxml2 calls while it reads, and the builder that it is handed to.
struct HTMLEvents {
    var builder: DocumentBuilder
    let parser: htmlParserCtxtPtr

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let name else { return }
            HTMLEvents.of(context)?.pointee.start(HTMLEvents.bytes(of: name), attributes)
        }
        handler.endElement = { context, name in
            guard let name else { return }
            HTMLEvents.of(context)?.pointee.end(HTMLEvents.bytes(of: name))
        }
        handler.characters = { context, text, count in
            HTMLEvents.of(context)?.pointee.add(.text, UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { context, text, count in
            HTMLEvents.of(context)?.pointee.add(.raw, UnsafeBufferPointer(start: text, count: Int(count)))
        }
        handler.comment = { context, text in
            guard let text else { return }
            HTMLEvents.of(context)?.pointee.add(.comment, HTMLEvents.bytes(of: text))
        }
        handler.internalSubset = { context, name, publicID, systemID in
            HTMLEvents.of(context)?.pointee.doctype([name, publicID, systemID].map { $0.map { String(cString: $0) } })
        }
        return handler
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLEvents>? {
        context?.assumingMemoryBound(to: HTMLEvents.self)
    }

    private static func bytes(of text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }
}

extension HTMLEvents {
    private mutating func start(
        _ name: UnsafeBufferPointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        let input = parser.pointee.input?.pointee
        let end = input.map { Int($0.consumed) + ($0.cur - $0.base) } ?? 0
        builder.start(Tag(name), builder.append(name), endingAt: end) { builder in
            var at = 0
            while let attributes, let name = attributes[at] {
                let name = HTMLEvents.bytes(of: name)
                let value = attributes[at + 1].map { builder.append(HTMLEvents.bytes(of: $0)) }
                builder.add(HTMLAttribute(name: builder.append(name), value: value, key: AttributeKey(name)))
                at += 2
            }
        }
    }

    private mutating func end(_ name: UnsafeBufferPointer<UInt8>) { builder.end(Tag(name), name) }

    private mutating func add(_ kind: HTMLNode.Kind, _ text: UnsafeBufferPointer<UInt8>) {
        builder.add(kind, builder.append(text))
    }

    private mutating func doctype(_ parts: [String?]) {
        var text = "DOCTYPE \(parts[0] ?? "html")"
        if let publicID = parts[1] { text += " PUBLIC \"\(publicID)\"" }
        if let systemID = parts[2] { text += "\(parts[1] == nil ? " SYSTEM" : "") \"\(systemID)\"" }
        builder.add(.doctype, builder.append(text.utf8))
    }
}
