import Graphics
import TicketMarkup

extension TicketMarkup.TextSpec {
    /// The same as the press takes it, in lines of at most that width.
    func text(_ faces: Faces, width: Double?) -> Graphics.Text {
        let first = runs.first ?? TextRun("")
        var text = Graphics.Text(
            runs.map(\.text).joined(), style(first, faces), width: width, wrap: wrap == .words ? .words : .anywhere,
            mostLines: maxLines > 0 ? maxLines : nil, alignment: align.alignment, direction: direction.direction,
            language: language)
        guard runs.count > 1 else { return text }
        var place = 0
        for run in runs {
            let bytes = place..<place + run.text.utf8.count
            place = bytes.upperBound
            if !run.looks(like: first), !bytes.isEmpty {
                text.spans.append(Graphics.Text.Span(bytes, style(run, faces), ink: run.colour.ink))
            }
        }
        return text
    }

    private func style(_ run: TextRun, _ faces: Faces) -> TextStyle {
        TextStyle(
            family: faces.family(run.font), size: size * run.scale, weight: run.weight, isItalic: run.isItalic,
            letterSpacing: run.letterSpacing * size * run.scale, lineHeight: lineHeight > 0 ? lineHeight : nil,
            features: run.features.tags)
    }
}

extension TicketMarkup.TextSpec {
    /// Of two spaces that come to stand side by side one goes, too.
    func leavingOut(_ omitted: Set<Unicode.Scalar>) -> TicketMarkup.TextSpec {
        var spec = self
        for place in spec.runs.indices {
            var kept = String.UnicodeScalarView()
            for character in spec.runs[place].text.unicodeScalars where !omitted.contains(character) {
                if character == " ", kept.last == " " { continue }
                kept.append(character)
            }
            spec.runs[place].text = String(kept)
        }
        return spec
    }
}

extension HorizontalAlign {
    fileprivate var alignment: Graphics.Text.Alignment {
        switch self {
        case .left, .justify: .left
        case .center: .centre
        case .right: .right
        }
    }
}

extension TextDirection {
    fileprivate var direction: Graphics.Text.Direction {
        switch self {
        case .leftToRight: .leftToRight
        case .rightToLeft: .rightToLeft
        case .automatic: .ofItsLetters
        }
    }
}

extension TextRun {
    fileprivate func looks(like other: TextRun) -> Bool {
        var same = self
        (same.text, same.link) = (other.text, other.link)
        return same == other
    }
}
