/// Sets a paragraph in a frame, as often as it takes to make it fit.
struct TextSetter {
    let paragraph: Paragraph
    let width: Double
    let height: Double?
    let measures: Measures

    /// Without any bounds.
    var natural: TextMeasure { measure(paragraph.spec.size, nil) }

    /// `natural` is what is known of it without bounds, or comes to be known.
    func set(natural: inout TextMeasure?) -> SetText {
        guard !paragraph.spec.runs.isEmpty else { return result(.nothing, limit: nil) }
        switch paragraph.fit {
        case .wrap: return wrapped(paragraph.spec.size, natural)
        case .shrink: return shrunk(&natural)
        case .ellipsis: return shortened(&natural)
        }
    }
}

extension TextSetter {
    /// In lines as wide as the frame; what is too long for it is left out, and missed.
    func wrapped(_ size: Double, _ natural: TextMeasure?) -> SetText {
        let most = paragraph.spec.maxLines
        var text: SetText
        if let natural, size == paragraph.spec.size, natural.width <= width + Tolerance.sum {
            text = result(natural, limit: nil)
        } else {
            text = result(measure(size, width), limit: width, size: size)
        }
        let whole = text.measure
        if let height, whole.height > height + Tolerance.sum { text.missingHeight = whole.height - height }
        let fitting = linesThatFit(whole)
        let lines = most > 0 ? min(most, fitting) : fitting
        if whole.lines > lines {
            text = cut(to: lines, size, missing: text.missingHeight)
            text.lostLines = most > 0 ? max(0, whole.lines - most) : 0
        }
        if text.measure.width > width + Tolerance.visible { text.missingWidth = text.measure.width - width }
        return text
    }

    private func cut(to lines: Int, _ size: Double, missing: Double) -> SetText {
        var text = result(measure(size, width, maxLines: lines), limit: width, size: size, maxLines: lines)
        text.missingHeight = missing
        return text
    }

    /// How many of its lines the frame has room for; at least one, or nothing would be seen of it.
    private func linesThatFit(_ measure: TextMeasure) -> Int {
        guard let height, measure.height > height + Tolerance.sum, measure.lines > 0 else { return .max }
        return max(1, Int(Double(measure.lines) * max(0, height) / measure.height + Tolerance.sum))
    }

    private func shortened(_ natural: inout TextMeasure?) -> SetText {
        let known = natural ?? self.natural
        natural = known
        if fits(known, lines: linesAllowed) { return result(known, limit: nil) }
        let whole = measure(paragraph.spec.size, width, maxLines: linesAllowed)
        let fitting = linesThatFit(whole)
        var text =
            whole.lines > fitting
            ? cut(to: fitting, paragraph.spec.size, missing: 0)
            : result(whole, limit: width, maxLines: linesAllowed)
        if let height, text.measure.height > height + Tolerance.sum {
            text.missingHeight = text.measure.height - height
        }
        if text.measure.width > width + Tolerance.visible { text.missingWidth = text.measure.width - width }
        return text
    }

    /// With an ellipsis one line is meant unless it is said otherwise; 0 is any number.
    private var linesAllowed: Int {
        paragraph.spec.maxLines > 0 ? paragraph.spec.maxLines : height == nil ? 1 : 0
    }
}

extension TextSetter {
    func fits(_ measure: TextMeasure, lines: Int) -> Bool {
        measure.width <= width + Tolerance.sum && (lines == 0 || measure.lines <= lines)
            && measure.height <= (height ?? .infinity) + Tolerance.sum
    }

    func measure(
        _ size: Double, _ limit: Double?, wrap: TextWrap = .anywhere, maxLines: Int = 0
    ) -> TextMeasure {
        var spec = paragraph.spec
        spec.size = size
        spec.wrap = wrap
        spec.maxLines = maxLines
        var measure = measures.text(spec, limit)
        // Whoever measures is not ours to trust.
        measure.width = max(0, Unit.bounded(measure.width))
        measure.height = max(0, Unit.bounded(measure.height))
        measure.baseline = min(max(0, Unit.bounded(measure.baseline)), measure.height)
        return measure
    }

    func result(
        _ measure: TextMeasure, limit: Double?, size: Double? = nil, wrap: TextWrap = .anywhere, maxLines: Int = 0
    ) -> SetText {
        SetText(
            width: width, height: height, measure: measure, limit: limit, size: size ?? paragraph.spec.size, wrap: wrap,
            maxLines: maxLines)
    }
}
