@testable import TicketMarkup

extension Measures {
    /// Each letter is half as wide as it is large, each line 1.2 times as high.
    static var fake: Measures {
        Measures(
            text: { spec, limit in FakeParagraph(spec).measured(limit) },
            image: { $0 == "missing.png" ? nil : Extent(width: 40, height: 20) },
            modules: { code, _ in code.utf8.count > 100 ? nil : 29 })
    }
}

/// A paragraph of letters that are all of one width.
struct FakeParagraph {
    private let spec: TextSpec
    private let lines: [[Double]]

    init(_ spec: TextSpec) {
        self.spec = spec
        // The widths of words, line by line as they were written.
        var lines: [[Double]] = [[0]]
        for run in spec.runs {
            let letter = spec.size * run.scale * (0.5 + run.letterSpacing)
            for character in run.text {
                switch character {
                case "\n": lines.append([0])
                case " ": lines[lines.count - 1].append(0)
                default: lines[lines.count - 1][lines[lines.count - 1].count - 1] += letter
                }
            }
        }
        self.lines = lines
    }

    func measured(_ limit: Double?) -> TextMeasure {
        let broken = lines.flatMap { brokenLines(of: $0, limit ?? .infinity) }
        let kept = spec.maxLines > 0 ? min(spec.maxLines, broken.count) : broken.count
        let height = spec.size * (spec.lineHeight > 0 ? spec.lineHeight : 1.2)
        return TextMeasure(
            width: broken.prefix(kept).max() ?? 0, height: height * Double(kept), baseline: spec.size, lines: kept,
            isCut: kept < broken.count)
    }

    private func brokenLines(of words: [Double], _ limit: Double) -> [Double] {
        let space = spec.size * 0.5
        var lines: [Double] = []
        for word in words {
            if let last = lines.last, last + space + word <= limit + 0.001 {
                lines[lines.count - 1] += space + word
            } else if word > limit, spec.wrap == .anywhere, limit >= space {
                let whole = (limit / space).rounded(.down) * space
                lines += Array(repeating: whole, count: Int(word / whole))
                let rest = word - whole * Double(Int(word / whole))
                if rest > 0.001 { lines.append(rest) }
            } else {
                lines.append(word)
            }
        }
        return lines
    }
}
