import Diagnostics

/// Where in the templates what was rendered comes from: for those who read the output and have something to say of it.
public struct SourceMap: Sendable {
    private var origins: [Origin] = []

    private struct Origin: Sendable {
        /// The first byte of the output that comes from there.
        let output: Int
        let template: ParsedTemplate
        let place: Int
        /// Whether the output is the template's own text, byte by byte.
        let isText: Bool
    }

    mutating func note(_ output: Int, from template: ParsedTemplate, at place: Int32, isText: Bool) {
        if origins.last?.output == output { origins.removeLast() }
        origins.append(Origin(output: output, template: template, place: Int(place), isText: isText))
    }

    /// The template that wrote a stretch of the output, and where in it; nil if none did.
    public func origin(of stretch: Range<Int>) -> (template: String, position: Position)? {
        var (low, high) = (0, origins.count)
        while low < high {
            let middle = (low + high) / 2
            if origins[middle].output <= stretch.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let origin = origins[low - 1]
        guard origin.isText else {
            return (origin.template.name, origin.template.position(of: origin.place..<origin.place + 1))
        }
        let start = origin.place + stretch.lowerBound - origin.output
        // What goes on after a value was written by several parts of a template.
        let end = low < origins.count ? min(stretch.upperBound, origins[low].output) : stretch.upperBound
        let last = max(start + 1, origin.place + end - origin.output)
        return (origin.template.name, origin.template.position(of: start..<min(last, origin.template.source.count)))
    }
}
