/// Where the spans of a text are once what can't be printed is taken out of it.
enum SpanPlaces {
    /// Each byte that a span begins or ends at, moved by as much as there is less before it.
    static func moved(_ spans: [Text.Span], from text: String, to kept: String) -> [Range<Int>] {
        guard text != kept else { return spans.map(\.bytes) }
        var places: [Int: Int] = [:]
        for span in spans { (places[span.bytes.lowerBound], places[span.bytes.upperBound]) = (0, 0) }
        var rest = kept.unicodeScalars[...]
        var (before, after) = (0, 0)
        for character in text.unicodeScalars {
            if places[before] != nil { places[before] = after }
            before += UTF8.width(character)
            if let next = rest.first, stands(next, for: character) {
                after += UTF8.width(next)
                rest = rest.dropFirst()
            }
        }
        if places[before] != nil { places[before] = after }
        return spans.map { span in
            let start = places[span.bytes.lowerBound] ?? 0
            return start..<max(start, places[span.bytes.upperBound] ?? start)
        }
    }

    /// Line ends become one and the same, and all spaces plain ones.
    private static func stands(_ kept: Unicode.Scalar, for character: Unicode.Scalar) -> Bool {
        if kept == character { return true }
        switch character.value {
        case 0x0D, 0x85, 0x2028, 0x2029: return kept == "\n"
        case 0x09, 0xA0, 0x202F: return kept == " "
        default: return false
        }
    }
}
