/// Between two characters of a text.
struct TextPlace: Hashable {
    let run: Int
    let index: String.Index
}

extension TextSpec {
    /// Where a text may be divided, in its order: after spaces, and anywhere in scripts that have none.
    var breaks: [TextPlace] {
        var places: [TextPlace] = []
        for (number, run) in runs.enumerated() {
            for index in run.text.indices where TextSpec.endsWord(run.text[index]) {
                places.append(TextPlace(run: number, index: run.text.index(after: index)))
            }
        }
        return places
    }

    private static func endsWord(_ character: Character) -> Bool {
        if character.isWhitespace { return true }
        guard let first = character.unicodeScalars.first?.value else { return false }
        // Thai and Lao, Burmese, Khmer, and all from the first of the Chinese signs on but Korean.
        return (0x0E00...0x0EFF).contains(first) || (0x1000...0x109F).contains(first)
            || (0x1780...0x17FF).contains(first)
            || first >= 0x2E80 && !(0xAC00...0xD7FF).contains(first)
    }

    /// What stands before a place, without spaces at its end.
    func beginning(to place: TextPlace) -> TextSpec {
        var spec = self
        spec.runs = Array(runs[...place.run])
        spec.runs[place.run].text = String(runs[place.run].text[..<place.index])
        while let last = spec.runs.last {
            let kept = last.text.dropLast(while: \.isWhitespace)
            spec.runs[spec.runs.count - 1].text = String(kept)
            guard kept.isEmpty, spec.runs.count > 1 else { break }
            spec.runs.removeLast()
        }
        return spec
    }

    /// What stands after a place, without spaces at its beginning; no runs at all if that is nothing.
    func rest(from place: TextPlace) -> TextSpec {
        var spec = self
        spec.runs = Array(runs[place.run...])
        spec.runs[0].text = String(runs[place.run].text[place.index...])
        while let first = spec.runs.first {
            let kept = first.text.drop(while: \.isWhitespace)
            spec.runs[0].text = String(kept)
            guard kept.isEmpty else { break }
            spec.runs.removeFirst()
        }
        return spec
    }
}

extension String {
    fileprivate func dropLast(while isDropped: (Character) -> Bool) -> Substring {
        var end = endIndex
        while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}
