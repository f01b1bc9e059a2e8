import Diagnostics
import Effects
import Foundation
import Publishing
import TestSupport
import XCTest

/// On a disk that really is full.
final class FullDiskTests: XCTestCase {
    func testTheOldSiteStaysAndTheMessageSaysWhy() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try mount(site.root, size: "2m", self)
            let small = pages(20, "small")
            try site.publish(small)
            let free = try freeBytes(site.root)
            let failure = try XCTUnwrap(site.failure(pages(400, String(repeating: "large", count: 2000))))
            XCTAssertEqual(failure.kind, .environment)
            let diagnostic = try XCTUnwrap(failure.diagnostics.first)
            XCTAssertEqual(diagnostic.code, "disk.full")
            XCTAssertEqual(diagnostic.message, "cannot write: no space left on device")
            XCTAssertEqual(diagnostic.location?.file.hasPrefix(site["events/"]), true)
            XCTAssertEqual(diagnostic.hint, "free some space on this disk and run the same command again")
            XCTAssertEqual(diagnostic.notes, ["nothing was published: \(site.root)/public is as it was"])
            XCTAssertEqual(try site.files(), small)
            XCTAssertEqual(try site.leftovers(), [])
            XCTAssertEqual(try freeBytes(site.root), free, "no space stays taken")
            XCTAssertEqual(try site.publish(small).kept.count, 20)
            try site.publish(pages(20, "new"))
            XCTAssertEqual(try site.files(), pages(20, "new"))
        }
    }

    func testWithoutRoomForAnythingAtAll() throws {
        let site = try Site(self)
        try mount(site.root, size: "64k", self)
        try site.publish(["index.html": "home"])
        XCTAssertThrowsError(try Data(count: 1 << 20).write(to: URL(fileURLWithPath: "\(site.root)/ballast")))
        XCTAssertEqual(try site.failure(["index.html": "new"])?.diagnostics.map(\.code), ["disk.full"])
        XCTAssertEqual(try site.files(), ["index.html": "home"])
        XCTAssertEqual(try site.publish(["index.html": "home"]), Publication(kept: ["index.html"]))
    }

    private func pages(_ count: Int, _ text: String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("events/\($0)/index.html", "\($0) \(text)") })
    }

    private func freeBytes(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfFileSystem(forPath: path)
        return (attributes[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    }
}
