import Crypto
import Effects
import Foundation
import Publishing

/// Publishing a site of 10,000 pages of 12 KB.
struct PublishingRows {
    let folder: Scratch
    private let count = 10_000

    func measure() throws -> [Row] {
        let pages = try (0..<count).map { try page($0, version: 0) }
        var first: [Double] = []
        var unchanged: [Double] = []
        var onTop: [Double] = []
        var all: [Double] = []
        for _ in 0..<3 {
            let root = try folder.fresh()
            first.append(try publish(pages, in: root))
            for version in 1...9 {
                let base = try publish(version == 1 ? pages : replaced(pages, version - 1), in: root)
                unchanged.append(base)
                // Each against its neighbour: the machine's own ups and downs are larger than the difference.
                onTop.append(try publish(replaced(pages, version), in: root) - base)
            }
            all.append(try publish((0..<count).map { try page($0, version: 99) }, in: root))
        }
        return [
            Row(
                name: "publishing: 10,000 unchanged outputs", value: Measure.median(unchanged), unit: "ms",
                bound: 200),
            Row(
                name: "publishing: one changed, on top of that", value: Measure.median(onTop), unit: "ms", bound: 20),
            Row(name: "publishing: 10,000 for the first time", value: Measure.median(first), unit: "ms"),
            Row(name: "publishing: all 10,000 changed", value: Measure.median(all), unit: "ms"),
        ]
    }

    private func replaced(_ pages: [Output], _ version: Int) throws -> [Output] {
        var pages = pages
        pages[count / 2] = try page(count / 2, version: version)
        return pages
    }

    private func publish(_ pages: [Output], in root: String) throws -> Double {
        let publisher = Publisher(
            folder: "\(root)/public", stateFolder: "\(root)/.playbill", disk: .live, now: 0,
            jobs: ProcessInfo.processInfo.activeProcessorCount)
        return try Measure.milliseconds { _ = try publisher.publish(pages) }
    }

    private func page(_ number: Int, version: Int) throws -> Output {
        let text = "<p>Event \(number), version \(version)</p>\n"
        let path = try OutputPath("events/event-of-a-usual-name-\(number)/index.html")
        return Output(path, inputs: Digest(of: text.utf8)) {
            Made(Array(String(repeating: text, count: 12_000 / text.utf8.count).utf8))
        }
    }
}
