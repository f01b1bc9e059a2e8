import Catalog

/// Writes the lines of RFC 5545, folded so that none has more than 75 octets and no character is cut in two.
struct CalendarWriter {
    private(set) var bytes: [UInt8] = []
    private var column = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// A line that is known to be short.
    mutating func line(_ text: StaticString) {
        bytes.append(text)
        endLine()
    }

    mutating func line(_ name: StaticString, _ write: (inout [UInt8]) -> Void) {
        begin(name)
        raw(write)
        endLine()
    }

    mutating func line(_ name: StaticString, _ id: StableID) {
        line(name) { id.append(to: &$0) }
    }

    /// Nothing at all if there is no address.
    mutating func line(_ name: StaticString, _ address: WebAddress?) {
        guard let address else { return }
        line(name) { $0.append(address) }
    }

    /// Whole lines alone.
    static func lines(_ write: (inout CalendarWriter) -> Void) -> [UInt8] {
        var writer = CalendarWriter(capacity: 256)
        write(&writer)
        return writer.bytes
    }

    /// Lines that another has written.
    mutating func lines(_ others: [UInt8]) { bytes += others }

    /// What goes on until `endLine`.
    mutating func begin(_ name: StaticString) {
        bytes.append(name)
        column += name.utf8CodeUnitCount
    }

    mutating func endLine() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        column = 0
    }
}

extension CalendarWriter {
    private static let limit = 75

    /// What needs no escaping.
    mutating func raw(_ write: (inout [UInt8]) -> Void) {
        let start = bytes.count
        write(&bytes)
        column += bytes.count - start
        guard column > CalendarWriter.limit else { return }
        column -= bytes.count - start
        let written = Array(bytes[start...])
        bytes.removeLast(written.count)
        written.withUnsafeBufferPointer { append($0, 0..<$0.count) }
    }

    /// What is written as it is, and short.
    mutating func append(known text: [UInt8]) {
        guard column + text.count <= CalendarWriter.limit else { return raw { $0 += text } }
        // In place: what is added whole is held meanwhile, and these words are those of all calendars.
        text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        column += text.count
    }

    /// Characters, folded wherever a line is full.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        while range.upperBound - start > CalendarWriter.limit - column {
            var cut = start + max(0, CalendarWriter.limit - column)
            while cut > start, text[cut] & 0xC0 == 0x80 { cut -= 1 }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<cut]))
            fold()
            start = cut
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<range.upperBound]))
        column += range.upperBound - start
    }

    /// Two characters that mean one; some readers look at them before they unfold.
    mutating func append(escape first: UInt8, _ second: UInt8) {
        if column + 2 > CalendarWriter.limit { fold() }
        bytes.append(first)
        bytes.append(second)
        column += 2
    }

    /// One character.
    mutating func append(_ byte: UInt8) {
        if column + 1 > CalendarWriter.limit { fold() }
        bytes.append(byte)
        column += 1
    }

    /// The space belongs to the fold, and counts for the line.
    private mutating func fold() {
        bytes.append("\r\n ")
        column = 1
    }
}
