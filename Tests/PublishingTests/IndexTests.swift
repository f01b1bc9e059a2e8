import Crypto
import Effects
import Foundation
import XCTest

@testable import Publishing

final class IndexTests: XCTestCase {
    func testItIsReadAsItWasWritten() {
        var parts = Parts()
        for part in 0..<17 { parts.note([Digest(of: [UInt8(part)])], as: part) }
        let stamp = Stamp(inode: .max, size: 12, modified: -1)
        let digest = Digest(of: [1])
        let index = Index(
            manifest: digest,
            entries: [
                TreePath("index.html"): Index.Entry(content: digest, stamp: stamp, madeAt: 0),
                TreePath("été"): Index.Entry(
                    inputs: Digest(of: [2]), parts: parts, content: digest, stamp: stamp, madeAt: .min, validUntil: .max
                ),
            ], places: [1, 0], refusal: Index.Refusal(number: 22, device: 1, inode: 2))
        XCTAssertEqual(Index(index.bytes), index)
        XCTAssertEqual(Index(Index().bytes), Index())
    }

    func testADamagedIndexCostsTimeOnly() throws {
        var site = try Site(self)
        site.disk.syncAll = { _ throws(DiskError) in }
        let pages = ["index.html": "home", "events/gala/index.html": "gala"]
        try site.publish(pages)
        let good = try Disk.live.read("\(site.root)/.playbill/index")
        let inodes = try pages.keys.sorted().map { try site.inode($0) }
        var damaged = stride(from: 0, to: good.count, by: 7).map { Array(good[..<$0]) }
        damaged += stride(from: 0, to: good.count, by: 3).map { offset in
            var bytes = good
            bytes[offset] ^= UInt8(1 << (offset % 8))
            return bytes
        }
        damaged += [good + [0], Sealed.seal(Array(good.prefix(80)))]
        for bytes in damaged {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(site.root)/.playbill/index"))
            XCTAssertEqual(try site.publish(pages), Publication(unchanged: pages.keys.sorted()))
            XCTAssertEqual(try Disk.live.read("\(site.root)/.playbill/index"), good)
        }
        XCTAssertEqual(try site.files(), pages)
        XCTAssertEqual(try pages.keys.sorted().map { try site.inode($0) }, inodes)
    }

    /// What is sealed right but says nonsense must not crash either.
    func testAnIndexOfAnyBytesIsReadOrRefused() {
        var generator = SystemRandomNumberGenerator()
        for count in 0..<2000 {
            let bytes = (0..<count % 300).map { _ in UInt8.random(in: 0...(count % 2 == 0 ? 255 : 2), using: &generator)
            }
            _ = Index(Sealed.seal(Array("playbill index 4\n".utf8) + bytes))
            _ = Journal(Sealed.seal(Array("playbill journal 1\n".utf8) + bytes))
        }
    }

    func testAnIndexOfAnotherSiteIsNotBelieved() throws {
        let (one, other) = (try Site(self), try Site(self))
        try one.publish(["index.html": "one", "a": "a"])
        try other.publish(["index.html": "other", "a": "a"])
        let index = try Disk.live.read("\(one.root)/.playbill/index")
        try Data(index).write(to: URL(fileURLWithPath: "\(other.root)/.playbill/index"))
        XCTAssertEqual(
            try other.publish(["index.html": "one", "a": "a"]), Publication(written: ["index.html"], unchanged: ["a"]))
        XCTAssertEqual(try other.files(), ["index.html": "one", "a": "a"])
    }
}
