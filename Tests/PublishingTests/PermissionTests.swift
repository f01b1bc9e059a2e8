import Effects
import Foundation
import Publishing
import TestSupport
import XCTest

/// Where writing really isn't allowed: as somebody else, since root may do anything.
final class PermissionTests: XCTestCase {
    func testAFolderThatMayNotBeWritten() throws {
        let site = try publishedByNobody()
        let before = try site.files()
        try forbid("\(site.root)/public")
        let result = try publishAsNobody(site, generation: 1)
        let path = "\(site.root)/public"
        XCTAssertEqual(result.output, "disk.permission \(path) cannot write into the folder: permission denied\n")
        XCTAssertEqual(result.status, 3)
        XCTAssertEqual(try site.files(), before)
        XCTAssertEqual(try site.leftovers(), [])
    }

    func testAStateFolderThatMayNotBeWritten() throws {
        let site = try publishedByNobody()
        let before = try site.files()
        try Disk.live.removeFile("\(site.root)/.playbill/lock")
        try forbid("\(site.root)/.playbill")
        let result = try publishAsNobody(site, generation: 1)
        let path = "\(site.root)/.playbill/lock"
        XCTAssertEqual(result.output, "disk.permission \(path) cannot lock: permission denied\n")
        XCTAssertEqual(result.status, 3)
        XCTAssertEqual(try site.files(), before)
    }

    func testAFolderBesideWhichNothingMayBeWrittenIsWrittenInPlace() throws {
        for hasSpare in [true, false] {
            let site = try publishedByNobody()
            let before = try site.files()
            if !hasSpare { try FileManager.default.removeItem(atPath: "\(site.root)/.public.spare") }
            try forbid(site.root)
            let result = try publishAsNobody(site, generation: 1)
            XCTAssertEqual(result.output, "publish.in-place \(site.root)/public\n")
            XCTAssertEqual(result.status, 0)
            XCTAssertNotEqual(try site.files(), before)
            XCTAssertEqual(Set(try site.files().values), ["generation 1\n"])
        }
    }

    func testAFolderInItThatMayNotBeReadIsLeftAlone() throws {
        let site = try publishedByNobody()
        try site.write("lost+found/theirs.txt", "theirs")
        try Disk.live.setMode(site["lost+found"], FileMode(0o700))
        let result = try publishAsNobody(site, generation: 1)
        XCTAssertEqual(result.output, "publish.in-place \(site.root)/public\n")
        XCTAssertEqual(result.status, 0)
        XCTAssertEqual(Set(try site.files().values), ["generation 1\n", "theirs"])
    }

    /// As root, over the site of somebody who shall be able to publish it again.
    func testTheSiteStaysWhoseItIs() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home", "events/a.html": "a", "events/b/c.html": "c"])
            try own("nobody:nogroup", "-R", site["."])
            for text in ["1", "2", "3"] {
                try site.publish([
                    "index.html": text, "events/a.html": text, "events/b/c.html": "c", "new/\(text)/d": "d",
                ])
                let entries = try Disk.live.walk(site["."], true)
                let owners = try entries.map { try XCTUnwrap($0.status?.owner.user) }
                let root = try XCTUnwrap(Disk.live.status(site["."])?.owner.user)
                XCTAssertNotEqual(root, 0)
                XCTAssertEqual(owners, Array(repeating: root, count: owners.count))
                if swap == .exchange { XCTAssert(try site.spareIsTwin()) }
            }
        }
    }

    private func publishedByNobody() throws -> Site {
        let site = try Site(self)
        try own("nobody", site.root)
        let result = try publishAsNobody(site, generation: 0)
        guard result.status == 0 else { throw XCTSkip("the probe can't be run as somebody else: \(result.output)") }
        return site
    }

    private func publishAsNobody(_ site: Site, generation: Int) throws -> (status: Int32, output: String) {
        let call = [probe, "once", site.root, "exchange", "\(generation)"]
        return try shell("/usr/bin/setpriv", ["--reuid=nobody", "--clear-groups"] + call)
    }

    private func forbid(_ path: String) throws {
        try own("root", path)
        try Disk.live.setMode(path, FileMode(0o555))
    }

    private func own(_ user: String, _ arguments: String...) throws {
        let result = try shell("/bin/chown", [user] + arguments)
        guard result.status == 0 else { throw XCTSkip("only root can give folders away: \(result.output)") }
    }
}
