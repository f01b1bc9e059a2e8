import Crypto
import Foundation
import JSON
import TestSupport
import Tickets
import XCTest

final class ReloadTests: XCTestCase {
    private let orders = (1...6).map { Shop.order($0) + "\n" }

    func testAChangedSnapshotIsReadAnewBetweenTwoOrders() throws {
        let shop = try Shop(self)
        let run = try shop.run(orders, jobs: 2) { number in
            if number == 3 { try shop.write("snapshot.json", Shop.snapshot(title: "Breakfast")) }
        }
        let new = Digest(of: [Digest(of: Shop.snapshot(title: "Breakfast").utf8)]).hex
        let ready = run.lines.enumerated().filter { $0.element["ready"] != nil }
        XCTAssertEqual(ready.map(\.offset), [0, 4])
        XCTAssertEqual(ready.last?.element["catalog"], .string(new))
        XCTAssertEqual(ready.last?.element["reloads"], 1)
        XCTAssertEqual(run.answers.map { $0["line"] }, (1...6).map { .int($0) })
        XCTAssertEqual(run.log, ["tickets.reloaded"])
        XCTAssertTrue(try title(shop, 3).contains("Supper"))
        XCTAssertTrue(try title(shop, 4).contains("Breakfast"))
    }

    func testABrokenOneIsNotUsedAndOneThatIsMendedIs() throws {
        let shop = try Shop(self)
        let run = try shop.run(orders) { number in
            if number == 2 { try shop.write("snapshot.json", "{") }
            if number == 5 { try shop.write("snapshot.json", Shop.snapshot(title: "Breakfast")) }
        }
        XCTAssertEqual(run.log, ["tickets.kept", "json.syntax", "tickets.reloaded"])
        XCTAssertEqual(run.answers.map { $0["status"] }, Array(repeating: "ok", count: 6))
        XCTAssertTrue(try title(shop, 5).contains("Supper"))
        XCTAssertTrue(try title(shop, 6).contains("Breakfast"))
    }

    func testSettingsThemesAndTemplatesAreWatchedToo() throws {
        let shop = try Shop(self)
        try shop.write("playbill.json", #"{"site": {"title": "S", "locales": ["en"]}, "theme": "own"}"#)
        for folder in ["own", "own/ticket"] {
            try FileManager.default.createDirectory(
                atPath: shop.folder[folder], withIntermediateDirectories: false)
        }
        try shop.write("own/theme.json", #"{"name": "Own", "inherits": "playbill"}"#)
        let page = #"<ticket size="A6" title="{{ order.reference }}"><page><text>hello</text></page></ticket>"#
        let run = try shop.run(orders) { number in
            if number == 1 { try shop.write("own/ticket/a6.liquid", page) }
            if number == 2 {
                try shop.write("own/theme.json", #"{"name": "Our own", "inherits": "playbill"}"#)
            }
            if number == 4 {
                try shop.write("playbill.json", #"{"site": {"title": "T", "locales": ["en"]}, "theme": "own"}"#)
            }
            if number == 5 { try shop.write("own/ticket/a6.liquid", "{% if %}") }
        }
        XCTAssertEqual(
            run.log.prefix(4), ["tickets.reloaded", "tickets.reloaded", "tickets.reloaded", "tickets.kept"])
        XCTAssertEqual(run.answers.map { $0["status"] }, Array(repeating: "ok", count: 6))
        XCTAssertEqual(try title(shop, 2), "O-2")
    }

    func testWithoutReloadingItIsSaidOnce() throws {
        let shop = try Shop(self)
        let run = try shop.run(orders, reloads: false) { number in
            try shop.write("snapshot.json", Shop.snapshot(title: "Breakfast \(number)"))
        }
        XCTAssertEqual(run.log, ["tickets.changed"])
        XCTAssertTrue(try title(shop, 6).contains("Supper"))
        XCTAssertEqual(run.lines.filter { $0["ready"] != nil }.count, 1)
    }

    private func title(_ shop: Shop, _ number: Int) throws -> String {
        let info = try Tool.run("pdfinfo", shop.folder["out/o\(number).pdf"])
        let line = info.split(separator: "\n").first { $0.hasPrefix("Title:") } ?? ""
        return line.dropFirst(6).trimmingCharacters(in: .whitespaces)
    }
}
