import Diagnostics
import Effects
import Foundation
import JSON
import TestSupport
import Tickets
import XCTest

/// Whatever an order says, there is a sound document or a reason, and soon.
final class OrderFuzzTests: XCTestCase {
    private static let layouts = ["a4", "a6", "strip", "roll", "phone", "receipt", "certificate"]

    func testOrdersOfHostileTexts() throws {
        var generator = SplitMix(seed: 5)
        let shop = try Shop(self)
        let answers = try OrderFuzzTests.layouts.flatMap { layout in
            let orders = (0..<16).map { RandomOrder.order($0, &generator).line }
            return try shop.answers(orders, layout, allowsMissingGlyphs: true)
        }
        XCTAssertEqual(answers.count, 16 * OrderFuzzTests.layouts.count)
        let statuses = Dictionary(grouping: answers) { $0 }.mapValues(\.count)
        // Both come about, or nothing is tried here.
        XCTAssertGreaterThan(statuses["ok", default: 0], 20)
        XCTAssertGreaterThan(statuses["failed", default: 0], 10)
    }

    func testOrdersOfWhichBytesAreBroken() throws {
        var generator = SplitMix(seed: 6)
        let seeds =
            try ["registrations.ndjson", "delegation.json"].flatMap {
                try Repository.orders(Repository.file("Examples/eldoret-summit/orders/\($0)"))
            } + [Shop.order(1)]
        let lines = (0..<400).map { number in
            let bytes = Mutation.of(Array(seeds[number % seeds.count].utf8), &generator)
            return bytes.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A]
        }
        let shop = try Shop(self)
        let run = try shop.run([], shop.plan(isInline: true), jobs: 1, feed: Feed.scripted(lines))
        let blank = lines.filter { line in line.allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) } }
        XCTAssertEqual(run.answers.count, lines.count - blank.count)
        XCTAssertEqual(run.answers.filter { $0["status"] == "failed" && $0["diagnostics"] == [] }, [])
    }

    func testLayoutsThatWereChangedAnyhow() throws {
        var generator = SplitMix(seed: 7)
        let shop = try Shop(self)
        let folder = shop.folder["fuzz/ticket"]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try shop.write("fuzz/theme.json", #"{"name": "Fuzz"}"#)
        let layouts = try ["tall", "receipt", "roll"].map(RandomLayout.seed)
        for number in 0..<150 {
            let layout = RandomLayout.changed(layouts[number % layouts.count], &generator)
            try shop.write("fuzz/ticket/\(number).liquid", layout)
        }
        var project = shop.project
        project.theme = "fuzz"
        let office = try project.tickets().office
        let press = try TicketPress(office)
        let order = try office.order(Array(Shop.order(1, tickets: 2).utf8))
        var counts = (made: 0, refused: 0)
        for number in 0..<150 {
            do {
                let document = try press.make(order, TicketRequest(layout: "\(number)", allowsMissingGlyphs: true))
                try check(document.bytes, isThorough: number % 5 == 0)
                counts.made += 1
            } catch let failure as Failure {
                XCTAssertFalse(failure.diagnostics.isEmpty, "\(number)")
                counts.refused += 1
            }
        }
        XCTAssertGreaterThan(counts.made, 20)
        XCTAssertGreaterThan(counts.refused, 20)
    }
}

extension Shop {
    /// What became of each of some orders; every document of them is looked at.
    fileprivate func answers(_ orders: [[UInt8]], _ layout: String, allowsMissingGlyphs: Bool) throws -> [String] {
        let plan = plan(TicketRequest(layout: layout, allowsMissingGlyphs: allowsMissingGlyphs), isInline: true)
        return try run([], plan, jobs: 1, feed: Feed.scripted(orders)).answers.enumerated().map { number, answer in
            guard case .string(let status)? = answer["status"] else { return "" }
            if case .string(let text)? = answer["base64"], let data = Data(base64Encoded: text) {
                try check([UInt8](data), isThorough: number % 10 == 0)
            } else {
                XCTAssertEqual(status, "failed", "\(answer)")
                XCTAssertNotEqual(answer["diagnostics"], [], "\(answer)")
            }
            return status
        }
    }
}

/// Whether a document is sound, as far as we look, or as another program does.
private func check(_ bytes: [UInt8], isThorough: Bool) throws {
    XCTAssertTrue(bytes.starts(with: "%PDF-1.".utf8))
    XCTAssertTrue(bytes.suffix(6).elementsEqual("%%EOF\n".utf8))
    guard isThorough else { return }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try Tool.run("qpdf", "--check", file.path)
}

extension JSON {
    fileprivate var line: [UInt8] { bytes(.oneLine) }
}
