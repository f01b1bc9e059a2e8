/// The line of a text that a diagnostic is about, cut to fit, and what to underline in it.
public struct Excerpt: Hashable, Sendable {
    /// One line, without anything a terminal would act on.
    public var text: String
    /// How many columns lie before the underlined part.
    public var indent: Int
    /// How many columns are underlined; at least one.
    public var width: Int

    /// Nil if the position isn't inside the text.
    public init?(of position: Position, in bytes: [UInt8], columns: Int) {
        let start = position.bytes.lowerBound
        guard start <= bytes.count else { return nil }
        // A line may be a whole file: nothing further away than a window can be seen anyway.
        let reach = 4 * max(columns, 20)
        let before = bytes[max(0, start - reach)..<start].reversed().prefix { $0 != UInt8(ascii: "\n") }.reversed()
        let after = bytes[start..<min(bytes.count, start + reach)].prefix {
            $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
        }
        let marked = after.prefix(max(0, position.bytes.upperBound - start))
        let lead = Excerpt.shown(before.drop { $0 & 0xC0 == 0x80 })
        let middle = Excerpt.shown(marked)
        let tail = Excerpt.shown(after.dropFirst(marked.count))

        let keep = max(columns / 2, columns - TextWidth.of(middle) - 10)
        let shortLead = TextWidth.suffix(lead, within: keep)
        text = TextWidth.prefix(shortLead + middle + tail, within: columns)
        indent = TextWidth.of(shortLead)
        width = max(1, min(TextWidth.of(middle), columns - indent))
    }

    private static func shown(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self).visible
    }
}
