/// Collects the runs of a text, and makes of its white space what is asked for.
struct RunWriter {
    private(set) var runs: [TextRun] = []
    private let base: Double
    private let spaces: Spaces
    private let language: String
    private var buffer: [UInt8] = []
    /// Whether a space here would be the first of a line, or the second of two.
    private var swallowsSpace = true
    private var endsWithSpace = false

    init(base: Double, spaces: Spaces, language: String, capacity: Int) {
        self.base = base
        self.spaces = spaces
        self.language = language
    }

    mutating func write(_ bytes: [UInt8], _ range: Range<Int>) {
        buffer.reserveCapacity(buffer.count + range.count)
        for at in range {
            let byte = bytes[at]
            if !Ascii.isSpace(byte) {
                buffer.append(byte)
                swallowsSpace = false
                endsWithSpace = false
            } else if spaces == .keep {
                if byte != 0x0D { buffer.append(byte) }
            } else if spaces == .lines, byte == 0x0A {
                breakLine()
            } else if !swallowsSpace {
                buffer.append(0x20)
                swallowsSpace = true
                endsWithSpace = true
            }
        }
    }

    mutating func breakLine() {
        dropSpace()
        buffer.append(0x0A)
        swallowsSpace = true
    }

    mutating func endRun(_ type: TypeStyle, _ transform: TextTransform, _ link: String?) {
        guard !buffer.isEmpty else { return }
        let text = String(decoding: buffer, as: UTF8.self)
        buffer.removeAll(keepingCapacity: true)
        runs.append(
            TextRun(
                transform == .upper ? Capitals.of(text, language: language) : text, font: type.font,
                scale: type.size / base, weight: type.weight, isItalic: type.isItalic, colour: type.colour,
                letterSpacing: type.letterSpacing / type.size, features: type.features, link: link))
    }

    /// Drops the white space at both ends, unless it is to be kept.
    mutating func finish() {
        guard spaces != .keep else { return }
        dropSpace()
        while let last = runs.last, last.text.utf8.last == 0x0A, spaces == .lines { dropLast() }
        while let first = runs.first, first.text.utf8.first == 0x0A, spaces == .lines {
            runs[0].text.removeFirst()
            if runs[0].text.isEmpty { runs.removeFirst() }
        }
    }

    private mutating func dropSpace() {
        guard endsWithSpace else { return }
        endsWithSpace = false
        if buffer.isEmpty { dropLast() } else { buffer.removeLast() }
    }

    private mutating func dropLast() {
        guard let last = runs.indices.last else { return }
        runs[last].text.unicodeScalars.removeLast()
        if runs[last].text.isEmpty { runs.removeLast() }
    }
}
