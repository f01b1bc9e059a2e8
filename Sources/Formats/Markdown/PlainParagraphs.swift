import Glibc
import JSON

/// A text that is nothing but paragraphs, whichever way one reads Markdown: most are, and need none of its parser's time.
struct PlainParagraphs {
    private let text: UnsafeBufferPointer<UInt8>

    /// Nil if anything in it could mean something.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count <= 1 << 20, PlainParagraphs.mayStartLine(text, 0) else { return nil }
        self.text = text
        var at = 0
        while at < text.count {
            if at + 8 <= text.count, PlainParagraphs.areWords(text, at) {
                at += 8
                continue
            }
            let next = min(at + 8, text.count)
            while at < next {
                guard PlainParagraphs.isPlain(text, at) else { return nil }
                at += 1
            }
        }
        guard text.last != UInt8(ascii: " ") else { return nil }
    }

    /// Tells a writer what the parser would tell it.
    func write(to writer: inout HTMLWriter) {
        var (start, isOpen) = (0, false)
        while start < text.count {
            let end = lineEnd(from: start)
            if start == end {
                if isOpen { writer.close() }
                isOpen = false
            } else {
                if isOpen { writer.text(" ") } else { writer.open(.leaf(.paragraph)) }
                writer.text(UnsafeBufferPointer(rebasing: text[start..<end]))
                isOpen = true
            }
            start = end + 1
        }
        if isOpen { writer.close() }
    }

    private func lineEnd(from start: Int) -> Int {
        let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[start...])
        guard let first = rest.baseAddress, let end = memchr(first, 0x0A, rest.count) else { return text.count }
        return start + (UnsafeRawPointer(end) - first)
    }
}

extension PlainParagraphs {
    /// Whether all of eight bytes are letters of ASCII, spaces and commas.
    @inline(__always)
    private static func areWords(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self)
        guard word & EightBytes.tops == 0 else { return false }
        // No byte takes anything from the next: each has its highest bit to take from.
        let small = word | EightBytes.ones &* 0x20
        let letters = ((small | EightBytes.tops) &- EightBytes.ones &* 0x61) & (EightBytes.ones &* 0xFA &- small)
        let spaces = EightBytes.tops &- (word ^ EightBytes.ones &* 0x20)
        let commas = EightBytes.tops &- (word ^ EightBytes.ones &* 0x2C)
        return (letters | spaces | commas) & EightBytes.tops == EightBytes.tops
    }

    /// Whether a byte means nothing where it stands.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        switch text[at] {
        case 0x0A: (at == 0 || text[at - 1] != UInt8(ascii: " ")) && mayStartLine(text, at + 1)
        case 0..<0x20, 0x7F: false
        case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"),
            UInt8(ascii: "@"), UInt8(ascii: "|"):
            false
        // What addresses are found by.
        case UInt8(ascii: "."): at == 0 || text[at - 1] | 0x20 != UInt8(ascii: "w")
        case UInt8(ascii: "/"): at == 0 || text[at - 1] != UInt8(ascii: ":")
        default: true
        }
    }

    /// Whether no block but a paragraph starts with it: only letters, and signs of other scripts but a byte order mark, are
    /// beyond doubt.
    private static func mayStartLine(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at < text.count else { return true }
        return switch text[at] {
        case 0x0A, UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case 0xEF: false
        case let byte: byte >= 0x80
        }
    }
}
