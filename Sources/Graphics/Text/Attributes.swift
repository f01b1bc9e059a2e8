import CPango

/// A stretch of a text that looks otherwise, with its font.
struct SetSpan {
    let bytes: Range<Int>
    let style: TextStyle
    let ink: Ink?
    let font: FontDescription
}

/// What a style asks of Pango beyond a font.
final class Attributes {
    let list: OpaquePointer

    /// Nil if it asks for nothing more.
    init?(_ text: Text, _ string: String, _ spans: [SetSpan], unbroken: [Int]) {
        let style = text.style
        guard
            style.letterSpacing != 0 || style.lineHeight != nil || !style.features.isEmpty || !text.language.isEmpty
                || !spans.isEmpty || !unbroken.isEmpty, let list = pango_attr_list_new()
        else { return nil }
        self.list = list
        if let height = style.lineHeight {
            add(pango_attr_line_height_new_absolute(Setting.units(height * style.size)))
        }
        if !text.language.isEmpty, let language = pango_language_from_string(text.language) {
            add(pango_attr_language_new(language))
        }
        // The last of its bytes may be in the middle of a character: Pango counts characters that have begun.
        for space in unbroken { add(pango_attr_allow_breaks_new(0), space..<space + 2) }
        add(style, to: nil, string)
        for span in spans {
            add(pango_attr_font_desc_new(span.font.pointer), span.bytes)
            add(span.style, to: span.bytes, string)
            if let ink = span.ink {
                add(pango_attr_foreground_new(channel(ink.red), channel(ink.green), channel(ink.blue)), span.bytes)
                add(pango_attr_foreground_alpha_new(max(1, channel(ink.opacity))), span.bytes)
            }
        }
    }

    private func add(_ style: TextStyle, to range: Range<Int>?, _ string: String) {
        if !style.features.isEmpty || range != nil {
            add(pango_attr_font_features_new(Attributes.features(style.features)), range)
        }
        // Letters that aren't spaced out inside of some that are have to say so.
        guard style.letterSpacing != 0 || range != nil else { return }
        for loose in Attributes.loose(string) {
            let bytes = range.map { loose.clamped(to: $0) } ?? loose
            if !bytes.isEmpty { add(pango_attr_letter_spacing_new(Setting.units(style.letterSpacing)), bytes) }
        }
    }

    private func channel(_ part: Double) -> UInt16 { UInt16((min(max(part, 0), 1) * 65_535).rounded()) }

    deinit { pango_attr_list_unref(list) }

    /// To all of the text if no bytes of it are said.
    private func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>? = nil) {
        guard let attribute else { return }
        if let range {
            attribute.pointee.start_index = guint(range.lowerBound)
            attribute.pointee.end_index = guint(range.upperBound)
        }
        pango_attr_list_insert(list, attribute)
    }
}

extension Attributes {
    /// As CSS writes them, by which Pango reads them; what isn't a tag of four letters and digits is left out.
    private static func features(_ features: [String]) -> String {
        features.compactMap { feature in
            let isOff = feature.hasPrefix("-")
            let tag = isOff ? feature.dropFirst() : feature[...]
            guard tag.utf8.count == 4, tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
                return nil
            }
            return "\(tag)=\(isOff ? 0 : 1)"
        }.joined(separator: ",")
    }

    /// The bytes of the letters that may stand apart.
    private static func loose(_ string: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var (start, place, isJoined) = (0, 0, false)
        for character in string.unicodeScalars {
            // What belongs to no script goes with the letters before it.
            if let script = Script(character), script.joinsLetters != isJoined {
                if !isJoined, start < place { ranges.append(start..<place) }
                (start, isJoined) = (place, script.joinsLetters)
            }
            place += UTF8.width(character)
        }
        if !isJoined, start < place { ranges.append(start..<place) }
        return ranges
    }
}
