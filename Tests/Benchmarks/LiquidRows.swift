import Foundation
import JSON
import Liquid

/// Parsing and rendering the pages of a file of benchmark cases.
struct LiquidRows {
    let file: String

    func measure() throws -> [Row] {
        let pages = try LiquidPage.all(in: file)
        var parse: [Double] = []
        var render: [Double] = []
        for page in pages {
            parse.append(try microseconds { _ = try page.parse() })
            let template = try page.parse()
            render.append(try microseconds { _ = try page.render(template) })
            if ProcessInfo.processInfo.environment["BENCH_VERBOSE"] != nil {
                print(page.name, parse.last ?? 0, render.last ?? 0, try page.render(template).text == page.result)
            }
        }
        return [
            Row(
                name: "liquid: parse, geometric mean of \(pages.count) pages", value: LiquidRows.geometricMean(parse),
                unit: "µs", bound: 20),
            Row(name: "liquid: render, geometric mean", value: LiquidRows.geometricMean(render), unit: "µs", bound: 60),
        ]
    }

    /// The median time of one call, over batches that take about ten milliseconds each.
    private func microseconds(_ body: () throws -> Void) throws -> Double {
        let once = try Measure.milliseconds { for _ in 0..<3 { try body() } } / 3
        let batch = max(1, Int(8 / max(once, 0.0001)))
        let runs = try (0..<7).map { _ in try Measure.milliseconds { for _ in 0..<batch { try body() } } }
        return Measure.median(runs) * 1000 / Double(batch)
    }

    static func geometricMean(_ values: [Double]) -> Double {
        exp(values.map { log($0) }.reduce(0, +) / Double(max(1, values.count)))
    }
}
