/// What stands between the quotes of an attribute, still bytes.
struct AttributeValue {
    let bytes: [UInt8]
    /// Without the spaces at its ends.
    let range: Range<Int>
    let colours: [String: RGBA]

    init(_ bytes: [UInt8], _ range: Range<Int>, colours: [String: RGBA]) {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, Ascii.isSpace(bytes[lower]) { lower += 1 }
        while upper > lower, Ascii.isSpace(bytes[upper - 1]) { upper -= 1 }
        self.bytes = bytes
        self.range = lower..<upper
        self.colours = colours
    }

    var text: String { String(decoding: bytes[range], as: UTF8.self) }

    func word<Value: Word>(_: Value.Type = Value.self) -> Value? { Value(rawValue: text) }

    var flag: Bool? { text == "true" ? true : text == "false" ? false : nil }

    /// Its words, those between spaces.
    var words: [AttributeValue] {
        var words: [AttributeValue] = []
        var start = range.lowerBound
        for at in range where Ascii.isSpace(bytes[at]) {
            if at > start { words.append(AttributeValue(bytes, start..<at, colours: colours)) }
            start = at + 1
        }
        if start < range.upperBound { words.append(AttributeValue(bytes, start..<range.upperBound, colours: colours)) }
        return words
    }

    /// The name of one of the theme's colours, or digits after a `#`.
    var colour: RGBA? {
        if let first = range.first, bytes[first] == UInt8(ascii: "#") { return RGBA(hex: bytes[range.dropFirst()]) }
        return colours[text]
    }
}

extension AttributeValue {
    func number(in allowed: ClosedRange<Double>) -> Double? {
        guard let (value, end) = numeral(), end == range.upperBound, allowed.contains(value) else { return nil }
        return value
    }

    func integer(in allowed: ClosedRange<Int>) -> Int? {
        number(in: Double(allowed.lowerBound)...Double(allowed.upperBound)).flatMap {
            $0 == $0.rounded() ? Int($0) : nil
        }
    }

    /// In points, from `least` to as long as anything may be.
    func length(from least: Double = 0) -> Double? {
        guard case .points(let points)? = size(from: least) else { return nil }
        return points
    }

    func size(from least: Double = 0) -> Length? {
        if range.count == 4, text == "auto" { return .auto }
        guard let (value, end) = numeral() else { return nil }
        let unit = range.upperBound - end
        let length: Length
        if unit == 0, value == 0 {
            length = .points(0)
        } else if unit == 2, bytes[end] == UInt8(ascii: "m"), bytes[end + 1] == UInt8(ascii: "m") {
            length = .points(value * Unit.millimetre)
        } else if unit == 2, bytes[end] == UInt8(ascii: "p"), bytes[end + 1] == UInt8(ascii: "t") {
            length = .points(value)
        } else if unit == 1, bytes[end] == UInt8(ascii: "%") {
            length = .part(value / 100)
        } else if unit == 2, bytes[end] == UInt8(ascii: "f"), bytes[end + 1] == UInt8(ascii: "r") {
            return value > 0 && value <= 1000 ? .fraction(value) : nil
        } else {
            return nil
        }
        switch length {
        case .points(let points): return (least...Unit.most).contains(points) ? length : nil
        case .part(let part): return (least < 0 ? -10 : 0)...10 ~= part ? length : nil
        case .auto, .fraction: return length
        }
    }

    /// A length or a part of what holds it.
    func bound(from least: Double = 0) -> Length? {
        switch size(from: least) {
        case .points(let points)?: .points(points)
        case .part(let part)?: .part(part)
        default: nil
        }
    }

    /// As in CSS, but for reading: top, end, bottom, start.
    var edges: Edges? {
        let words = words
        let lengths = words.compactMap { $0.length() }
        guard lengths.count == words.count else { return nil }
        switch lengths.count {
        case 1: return Edges(top: lengths[0], right: lengths[0], bottom: lengths[0], left: lengths[0])
        case 2: return Edges(top: lengths[0], right: lengths[1], bottom: lengths[0], left: lengths[1])
        case 3: return Edges(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[1])
        case 4: return Edges(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[3])
        default: return nil
        }
    }

    /// Digits with or without a point, and where they end. What has more of them than a number can hold is none.
    private func numeral() -> (value: Double, end: Int)? {
        var at = range.lowerBound
        let end = range.upperBound
        let isNegative = at < end && bytes[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        let first = at
        var digits: Int64 = 0
        var scale = 1.0
        var isPastPoint = false
        var count = 0
        while at < end {
            if bytes[at] == UInt8(ascii: "."), !isPastPoint {
                isPastPoint = true
            } else if Ascii.isDigit(bytes[at]) {
                count += 1
                guard count <= 15 else { return nil }
                digits = digits * 10 + Int64(bytes[at] - UInt8(ascii: "0"))
                if isPastPoint { scale *= 10 }
            } else {
                break
            }
            at += 1
        }
        guard count > 0, at > first, bytes[at - 1] != UInt8(ascii: ".") else { return nil }
        let value = Double(digits) / scale
        return (isNegative ? -value : value, at)
    }
}
