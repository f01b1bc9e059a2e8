import CXML

/// Reads HTML: what is written out in full by ourselves, which is quick, and all else as libxml2 does, which puts right what
/// isn't.
enum HTMLReader {
    /// Throws a reason if the document is too large or too deep.
    static func read(_ bytes: [UInt8]) throws(HTMLSource.Refusal) -> HTMLDocument {
        if let plain = PlainReader.read(bytes) { return plain }
        return try repaired(bytes)
    }

    /// By libxml2, which hands over what it meets one by one: no tree of its own is built.
    static func repaired(_ bytes: [UInt8]) throws(HTMLSource.Refusal) -> HTMLDocument {
        library
        let input = try HTMLSource.input(of: bytes)
        guard let parser = htmlNewParserCtxt() else { throw HTMLSource.Refusal("there is no memory for it") }
        defer { htmlFreeParserCtxt(parser) }
        var events = HTMLEvents(builder: DocumentBuilder(capacity: input.count), parser: parser)
        parse(input, with: parser, into: &events)
        return try events.builder.finish()
    }

    /// May be called from any thread, once it has been called from one.
    private static let library: Void = xmlInitParser()

    private static func parse(_ input: [UInt8], with parser: htmlParserCtxtPtr, into events: inout HTMLEvents) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
        guard let handler = parser.pointee.sax else { return }
        handler.pointee = HTMLEvents.handler
        withUnsafeMutablePointer(to: &events) { events in
            parser.pointee.userData = UnsafeMutableRawPointer(events)
            input.withUnsafeBytes { bytes in
                let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                // Without a tree there is no document to be answered.
                _ = htmlCtxtReadMemory(parser, start, CInt(clamping: bytes.count), nil, "UTF-8", CInt(options))
            }
        }
    }
}
