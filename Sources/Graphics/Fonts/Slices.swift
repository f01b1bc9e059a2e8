import CPango

/// The characters of Chinese, Japanese or Korean in parts.
///
/// Cairo reads all of a face for each document, and for thirty thousand characters that takes longer than everything else. So
/// such a face becomes several: one with what is usual, and small ones, of which a document has those that a rare character
/// of somebody's name is in.
struct Slices {
    let all: [[ClosedRange<UInt32>]]

    init(of ranges: [ClosedRange<UInt32>], usual: Set<UInt32>) {
        let long = ranges.filter { $0.count > Slices.most && $0.upperBound < 0x20000 }
        let beyond = ranges.filter { $0.upperBound >= 0x20000 }
        let short = ranges.filter { !long.contains($0) && !beyond.contains($0) }
        var parts: [[ClosedRange<UInt32>]] = []
        var kept: [UInt32] = []
        for range in long {
            var rare: [UInt32] = []
            for character in range {
                if usual.contains(character) { kept.append(character) } else { rare.append(character) }
                guard rare.count == Slices.most || character == range.upperBound, !rare.isEmpty else { continue }
                parts.append(Slices.ranges(rare))
                rare.removeAll()
            }
        }
        all = [short + Slices.ranges(kept)] + parts + (beyond.isEmpty ? [] : [beyond])
    }

    private static let most = 512

    /// Characters that follow one another as ranges.
    private static func ranges(_ characters: [UInt32]) -> [ClosedRange<UInt32>] {
        characters.reduce(into: []) { ranges, character in
            if let last = ranges.last, last.upperBound + 1 == character {
                ranges[ranges.count - 1] = last.lowerBound...character
            } else {
                ranges.append(character...character)
            }
        }
    }
}

extension Script {
    /// Those that a font for the language must have, as fontconfig knows it: the first standards of each country.
    var usualCharacters: Set<UInt32> {
        let language: String
        switch self {
        case .simplifiedChinese: language = "zh-cn"
        case .traditionalChinese: language = "zh-tw"
        case .japanese: language = "ja"
        case .korean: language = "ko"
        default: return []
        }
        guard let characters = FcLangGetCharSet(language) else { return [] }
        var page = [UInt32](repeating: 0, count: 8)
        var found: Set<UInt32> = []
        var next: UInt32 = 0
        var base = FcCharSetFirstPage(characters, &page, &next)
        while base != UInt32.max {
            for (number, bits) in page.enumerated() {
                for bit in UInt32(0)..<32 where bits >> bit & 1 != 0 { found.insert(base + UInt32(number) * 32 + bit) }
            }
            base = FcCharSetNextPage(characters, &page, &next)
        }
        return found
    }
}
