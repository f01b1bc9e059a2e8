import Foundation
import TicketMarkup

/// Reading the markup of one ticket and laying it out, with text measured by a sum: what a measurer takes comes on top.
struct MarkupRows {
    func measure() throws -> [Row] {
        let bytes = Array(MarkupRows.ticket.utf8)
        let sheet = try Sheet(bytes, file: "ticket.xml", colours: MarkupRows.colours)
        var texts = 0
        let measures = MarkupRows.measures { texts += 1 }
        let (list, diagnostics) = sheet.laidOut(by: measures)
        guard diagnostics.isEmpty, list.pages.count == 1 else { throw Wrong(count: diagnostics.count) }
        let size = "\(bytes.count) bytes, \(texts) texts measured"
        return [
            Row(
                name: "markup: read and check an A6 ticket",
                value: try microseconds { _ = try Sheet(bytes, file: "ticket.xml", colours: MarkupRows.colours) },
                unit: "µs", bound: 80, comparison: size),
            Row(
                name: "markup: lay it out", value: try microseconds { _ = sheet.laidOut(by: measures) }, unit: "µs",
                bound: 30),
        ]
    }

    struct Wrong: Error {
        let count: Int
    }

    private func microseconds(_ body: () throws -> Void) throws -> Double {
        let runs = try (0..<7).map { _ in try Measure.milliseconds { for _ in 0..<500 { try body() } } }
        return Measure.median(runs) * 1000 / 500
    }

    private static func measures(_ count: @escaping () -> Void) -> Measures {
        Measures(
            text: { spec, limit in
                count()
                let width = spec.runs.reduce(0) { $0 + Double($1.text.utf8.count) * $1.scale } * spec.size * 0.4
                let lines = limit.map { max(1, (width / max($0, 1)).rounded(.up)) } ?? 1
                return TextMeasure(
                    width: min(width, limit ?? width), height: lines * spec.size * 1.2, baseline: spec.size,
                    lines: Int(lines))
            }, image: { _ in Extent(width: 120, height: 40) }, modules: { _, _ in 37 })
    }

    private static let colours = Dictionary(
        uniqueKeysWithValues: ["ink", "paper", "muted", "line", "accent", "on-accent"].map { ($0, RGBA.black) })
}
