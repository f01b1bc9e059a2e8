import Catalog

/// Writes XML, a line an element. What XML can't have is left out of texts, and the rest of a text is nothing but text.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
        bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Tags as they are.
    mutating func markup(_ markup: StaticString) {
        bytes.append(markup)
    }

    mutating func line(_ markup: StaticString) {
        bytes.append(markup)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// An element with a text in it; none if there is no text.
    mutating func element(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        element(name) { Escaping.append(text, to: &$0) }
    }

    mutating func element(_ name: StaticString, _ write: (inout [UInt8]) -> Void) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(name)
        bytes.append(UInt8(ascii: ">"))
        write(&bytes)
        bytes.append("</")
        bytes.append(name)
        bytes.append(">\n")
    }

    mutating func element(_ name: StaticString, _ instant: Instant) {
        element(name) { $0.append(utc: instant) }
    }

    /// An element without content: its name and what is the same in all such, then attributes.
    mutating func tag(_ start: StaticString, _ attributes: (inout XMLWriter) -> Void) {
        open(start, attributes)
        bytes.append("/>\n")
    }

    /// The start of a tag, without its end.
    mutating func open(_ start: StaticString, _ attributes: (inout XMLWriter) -> Void) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(start)
        attributes(&self)
    }

    mutating func text(_ text: String) {
        Escaping.append(text, to: &bytes)
    }

    /// Takes back what was written after so many bytes.
    mutating func cut(to length: Int) {
        bytes.removeLast(bytes.count - length)
    }
}

extension XMLWriter {
    mutating func attribute(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        attribute(name) { Escaping.append(text, to: &$0) }
    }

    mutating func attribute(_ name: StaticString, _ address: WebAddress?) {
        guard let address else { return }
        attribute(name) { $0.append(escaped: address) }
    }

    mutating func attribute(_ name: StaticString, word: StaticString) {
        attribute(name) { $0.append(word) }
    }

    private mutating func attribute(_ name: StaticString, _ write: (inout [UInt8]) -> Void) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        bytes.append("=\"")
        write(&bytes)
        bytes.append("\"")
    }
}

extension [UInt8] {
    /// An address in ASCII, with its ampersands as XML wants them.
    mutating func append(escaped address: WebAddress) {
        let start = count
        append(address)
        guard self[start...].contains(UInt8(ascii: "&")) else { return }
        let written = self[start...].map { $0 }
        removeLast(written.count)
        Escaping.append(String(decoding: written, as: UTF8.self), to: &self)
    }
}
