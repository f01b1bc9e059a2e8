import Foundation
import JSON
import Liquid
import Synchronization

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
            scaling.append(try self.scaling(page, template, microseconds: alone))
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
            Row(
                name: "liquid: two threads, renders in the time of one", value: LiquidRows.geometricMean(scaling),
                unit: "×", least: 1.8),
        ]
    }

    /// How many times as much two threads render as one does in the same time. The best of some runs, since the system
    /// often has both take turns on one core.
    private func scaling(_ page: LiquidPage, _ template: Template, microseconds: Double) throws -> Double {
        let batch = max(4, Int(60_000 / microseconds))
        let ratios = try (0..<7).map { _ in
            let alone = try milliseconds(page, template, batch, threads: 1)
            return 2 * alone / (try milliseconds(page, template, batch, threads: 2))
        }
        return ratios.max() ?? 0
    }

    private func milliseconds(_ page: LiquidPage, _ template: Template, _ batch: Int, threads: Int) throws -> Double {
        try Measure.milliseconds {
            let failures = Mutex(0)
            DispatchQueue.concurrentPerform(iterations: threads) { _ in
                for _ in 0..<batch where (try? page.render(template)) == nil { failures.withLock { $0 += 1 } }
            }
            if failures.withLock({ $0 }) > 0 { throw LiquidPage.Failed(name: page.name) }
        }
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
