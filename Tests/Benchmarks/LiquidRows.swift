import Foundation
import JSON
import Liquid

/// Parsing and rendering the pages of a file of benchmark cases, beside python-liquid on the same pages.
struct LiquidRows {
    let file: String
    let python: String

    func measure() throws -> [Row] {
        guard FileManager.default.fileExists(atPath: file) else {
            print("liquid: \(file) is not here, so nothing is measured")
            return []
        }
        let pages = try LiquidPage.all(in: file)
        var parse: [Double] = []
        var render: [Double] = []
        var scaling: [Double] = []
        for page in pages {
            let template = try page.parse()
            try page.check(template)
            parse.append(try microseconds { _ = try page.parse() })
            let alone = try microseconds { _ = try page.render(template) }
            render.append(alone)
            let batch = max(4, Int(60_000 / alone))
            scaling.append(try Scaling.measured { for _ in 0..<batch { _ = try page.render(template) } })
        }
        let escaped = try LiquidPage.all(in: file, output: .html).map { page in
            let template = try page.parse()
            try page.check(template)
            return try microseconds { _ = try page.render(template) }
        }
        let times = (parse: LiquidRows.geometricMean(parse), render: LiquidRows.geometricMean(render))
        let theirs = PythonLiquid(python: python, file: file)
        return [
            Row(
                name: "liquid: parse, geometric mean of \(pages.count) pages", value: times.parse, unit: "µs",
                bound: 20,
                comparison: theirs.comparison(times.parse, \.parse)),
            Row(
                name: "liquid: render, geometric mean", value: times.render, unit: "µs", bound: 60,
                comparison: theirs.comparison(times.render, \.render)),
            Row(
                name: "liquid: render as HTML, escaped, geometric mean", value: LiquidRows.geometricMean(escaped),
                unit: "µs", bound: 60),
            try self.scaling(pages, eachByItself: scaling),
        ]
    }

    /// How many times as much two threads render as one does in the same time, held against what this machine's two cores
    /// do where nothing at all is shared.
    private func scaling(_ pages: [LiquidPage], eachByItself: [Double]) throws -> Row {
        let templates = try pages.map { (page: $0, template: try $0.parse()) }
        let together = try Scaling.measured {
            for _ in 0..<100 { for (page, template) in templates { _ = try page.render(template) } }
        }
        let machine = try Scaling.measured { _ = Scaling.spin() }
        let alone = (LiquidRows.geometricMean(eachByItself) * 100).rounded() / 100
        return Row(
            name: "liquid: two threads, all pages in turn", value: together, unit: "×",
            least: (95 * machine).rounded(.down) / 100,
            comparison: "one page by itself, geometric mean: \(alone) ×")
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
