extension Composer {
    /// Puts a page that has to hold all that is on it in the largest letters in which it does.
    mutating func composeShrunk(_ element: Int) {
        let (whole, measures) = (parts, arrangement.measures)
        let before = (pages: pages.count, structure: structure.count, mistakes: mistakes)
        for factor in Composer.factors {
            if factor < 1 {
                pages.removeLast(pages.count - before.pages)
                structure.removeLast(structure.count - before.structure)
                mistakes = before.mistakes
                parts = whole.smaller(element, by: factor)
                arrangement = Arrangement(parts, measures)
            }
            composeWhole(element)
            if mistakes.count == before.mistakes.count, pages.count == before.pages + 1 { return }
        }
    }

    private static let factors = [1, 0.93, 0.86, 0.79, 0.72, 0.66, 0.6]
}

extension SheetParts {
    /// Letters and the room between things, on one page, in smaller. What has a size of its own keeps it, and edges that things
    /// are aligned by stay where they are.
    func smaller(_ page: Int, by factor: Double) -> SheetParts {
        var parts = self
        parts.elements[page].box.gap *= factor
        for number in page + 1..<max(page + 1, Int(elements[page].next)) {
            parts.elements[number].box.scaleRoom(by: factor)
            switch elements[number].kind {
            case .text where elements[number].content >= 0:
                parts.paragraphs[Int(elements[number].content)].scaleLetters(by: factor)
            case .spacer:
                if case .points(let size) = elements[number].box.height {
                    parts.elements[number].box.height = .points(size * factor)
                }
            default: break
            }
        }
        return parts
    }
}

extension Paragraph {
    /// Nothing that could be read before becomes too small for that.
    fileprivate mutating func scaleLetters(by factor: Double) {
        let least = min(minSize, Paragraph.readable)
        minSize = max(least, minSize * factor)
        spec.size = max(min(spec.size, Paragraph.readable), spec.size * factor)
    }

    private static let readable = 5.0
}

extension BoxStyle {
    fileprivate mutating func scaleRoom(by factor: Double) {
        gap *= factor
        padding.top *= factor
        padding.bottom *= factor
        margin.top *= factor
        margin.bottom *= factor
    }
}
