import Crypto
import Diagnostics
import Effects
import Foundation
import Publishing
import Synchronization
import TestSupport
import XCTest

/// What others do in the published folder while a site is being made.
final class MeanwhileTests: XCTestCase {
    let pages = ["index.html": "home", "events/gala/index.html": "gala", "old/index.html": "old"]
    let next = ["index.html": "new", "events/gala/index.html": "gala"]

    func testWhatTheyWriteIsInTheNewSiteAtOnce() throws {
        let site = try Site(self)
        try site.publish(pages)
        try site.write("theirs.txt", "theirs")
        let inode = Mutex<UInt64?>(nil)
        let publication = try publish(site) {
            try site.write("meanwhile.txt", "one")
            try site.write("events/gala/photo.jpg", "two")
            try site.write("uploads/2026/a.txt", "three")
            try Disk.live.makeFolder(site["empty"], FileMode(0o700))
            try Data("newer".utf8).write(to: URL(fileURLWithPath: site["theirs.txt"]), options: .atomic)
            try Data("changed".utf8).write(to: URL(fileURLWithPath: site["old/index.html"]), options: .atomic)
            let written = try site.inode("meanwhile.txt")
            inode.withLock { $0 = written }
        }
        let theirs = [
            "meanwhile.txt": "one", "events/gala/photo.jpg": "two", "uploads/2026/a.txt": "three", "empty/": "",
            "theirs.txt": "newer", "old/index.html": "changed",
        ]
        XCTAssertEqual(publication.foreign, theirs.keys.filter { $0 != "empty/" }.sorted())
        XCTAssertEqual(publication.diagnostics, [])
        XCTAssertEqual(try site.files(), next.merging(theirs) { $1 })
        XCTAssertEqual(try site.inode("meanwhile.txt"), inode.withLock { $0 })
        XCTAssertEqual(try Disk.live.status(site["empty"])?.mode, FileMode(0o700))
        XCTAssertEqual(try site.leftovers(), [])
        XCTAssert(try site.spareIsTwin())
        try FileManager.default.removeItem(atPath: "\(site.root)/.playbill")
        try site.publish(["index.html": "newer"])
        XCTAssertEqual(try site.files(), theirs.merging(["index.html": "newer"]) { $1 })
    }

    func testWhatTheyDeleteStaysDeleted() throws {
        let site = try Site(self)
        try site.publish(pages)
        for path in ["secret.txt", "uploads/a.txt", "moved/b.txt", "one/x.txt", "two/x.txt"] {
            try site.write(path, path)
        }
        try site.publish(pages.merging(["index.html": "other"]) { $1 })
        let publication = try publish(site) {
            try Disk.live.removeFile(site["secret.txt"])
            try FileManager.default.removeItem(atPath: site["uploads"])
            try Disk.live.rename(site["moved"], site["away"])
            try Disk.live.exchange(site["one"], site["two"])
        }
        XCTAssertEqual(publication.foreign, ["away/b.txt", "one/x.txt", "two/x.txt"])
        let theirs = ["away/b.txt": "moved/b.txt", "one/x.txt": "two/x.txt", "two/x.txt": "one/x.txt"]
        for text in ["new", "newer"] {
            XCTAssertEqual(try site.files(), next.merging(theirs) { $1 }.merging(["index.html": text]) { $1 })
            XCTAssertEqual(try Set(Disk.live.list(site["."])), Set(try Disk.live.list("\(site.root)/.public.spare")))
            XCTAssert(try site.spareIsTwin())
            try site.publish(next.merging(["index.html": "newer"]) { $1 })
        }
    }

    func testWhatTheyWriteWhereAnOutputGoesIsSetAside() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home", "kept.html": "kept"])
        let publication = try publish(site, ["index.html": "new", "kept.html": "kept", "about.html": "us"]) {
            try site.write("about.html", "theirs")
            try Data("edited".utf8).write(to: URL(fileURLWithPath: site["kept.html"]), options: .atomic)
        }
        XCTAssertEqual(publication.diagnostics.map(\.code), ["publish.set-aside"])
        XCTAssertEqual(
            try Site.contents("\(site.root)/.public.set-aside"), ["about.html": "theirs", "kept.html": "edited"])
        XCTAssertEqual(try site.files(), ["index.html": "new", "kept.html": "kept", "about.html": "us"])
        XCTAssert(try site.spareIsTwin())
    }

    /// The exchange is done, and then nothing else.
    func testWhatTheyWroteIsNotLostWhenWeAreCutShort() throws {
        for hasState in [true, false] {
            var site = try Site(self)
            try site.publish(pages)
            let sound = site
            site.disk.statuses = { folder, _, _ throws(DiskError) in throw DiskError("look at", folder, EIO) }
            let publication = try publish(site) { try sound.write("uploads/theirs.txt", "theirs") }
            XCTAssertEqual(publication.diagnostics.map(\.code), ["publish.spare"])
            if !hasState { try FileManager.default.removeItem(atPath: "\(site.root)/.playbill") }
            let again = try sound.publish(next.merging(["index.html": "newer"]) { $1 })
            if hasState {
                XCTAssertEqual(try sound.files()["uploads/theirs.txt"], "theirs")
                XCTAssertEqual(again.foreign, ["uploads/theirs.txt"])
            } else {
                // It may as well be something that they deleted from the site.
                XCTAssertEqual(again.diagnostics.map(\.code), ["publish.set-aside"])
                let aside = try Site.contents("\(site.root)/.public.set-aside")
                XCTAssertEqual(aside, ["uploads/theirs.txt": "theirs"])
            }
        }
    }

    func testWhatTheyWroteIsNotLostWhenTheSpareCannotBeBroughtUpToDate() throws {
        var site = try Site(self)
        try site.publish(pages)
        let sound = site
        site.disk.link = { from, to throws(DiskError) in
            if to.contains(".public.spare/.playbill-new") { throw DiskError("link", to, ENOSPC) }
            try Disk.live.link(from, to)
        }
        let publication = try publish(site) { try sound.write("uploads/theirs.txt", "theirs") }
        XCTAssertEqual(publication.diagnostics.map(\.code), ["publish.spare"])
        XCTAssertEqual(try sound.files()["uploads/theirs.txt"], "theirs")
        let newer = next.merging(["index.html": "newer"]) { $1 }
        try sound.publish(newer)
        XCTAssertEqual(try sound.files(), newer.merging(["uploads/theirs.txt": "theirs"]) { $1 })
        XCTAssert(try sound.spareIsTwin())
    }

    func testWhatTheyWroteIsNotLostWhenWeAreKilledAfterTheExchange() throws {
        let site = try Site(self)
        let result = try shell(probe, ["killed", site.root])
        XCTAssertNotEqual(result.status, 0, result.output)
        XCTAssertEqual(try site.files(), ["index.html": "new"])
        XCTAssertEqual(try site.publish(["index.html": "newer"]).foreign, ["theirs.txt"])
        XCTAssertEqual(try site.files(), ["index.html": "newer", "theirs.txt": "theirs"])
    }

    /// Publishes the next site, and does something while the first of its pages is being made.
    private func publish(
        _ site: Site, _ files: [String: String]? = nil, _ change: @escaping @Sendable () throws -> Void
    ) throws -> Publication {
        let outputs = try (files ?? next).map { path, text in
            Output(try OutputPath(path), inputs: Digest(of: text.utf8)) {
                do {
                    if path == "index.html" { try change() }
                    return Made(Array(text.utf8))
                } catch {
                    return Made(nil, diagnostics: [Diagnostic(.error, "test", String(describing: error))])
                }
            }
        }
        return try site.publisher.publish(outputs)
    }
}
