import Diagnostics
import Effects
import Foundation
import Publishing
import TestSupport
import XCTest

final class InPlaceTests: XCTestCase {
    let old = ["index.html": "home", "events/gala/index.html": "gala", "old/index.html": "old"]
    let new = ["index.html": "new home", "events/gala/index.html": "gala", "new/index.html": "new"]

    func testItIsPublishedFileByFileAndSaysSo() throws {
        let site = try Site(self, .inPlace)
        try site.publish(old)
        let folder = try Disk.live.status(site["."])?.inode
        let inode = try site.inode("events/gala/index.html")
        let notice = Diagnostic(
            .note, "publish.in-place",
            "written file by file, as asked: for a moment readers may have seen old and new mixed",
            at: Location(file: "\(site.root)/public"))
        XCTAssertEqual(
            try site.publish(new),
            Publication(
                written: ["index.html", "new/index.html"], kept: ["events/gala/index.html"],
                removed: ["old/index.html"], diagnostics: [notice], swap: .inPlace))
        XCTAssertEqual(try site.publish(new), Publication(kept: new.keys.sorted(), swap: .inPlace))
        XCTAssertEqual(try site.files(), new)
        XCTAssertEqual(try site.leftovers(), [])
        XCTAssertEqual(try Disk.live.status(site["."])?.inode, folder)
        XCTAssertEqual(try site.inode("events/gala/index.html"), inode)
    }

    func testASpareThatIsNoLongerNeededGoes() throws {
        let site = try Site(self)
        try site.publish(old)
        try site.with { $0.swap = .inPlace }.publish(new)
        XCTAssertEqual(try Disk.live.list(site.root), [".playbill", "public"])
        try site.publish(old)
        XCTAssertEqual(try site.files(), old)
        XCTAssert(try site.spareIsTwin())
    }

    func testWhatAFileSystemRefusesToExchangeIsWrittenInPlace() throws {
        for number in [EBUSY, EINVAL, ENOSYS, EXDEV, EPERM, EMLINK] {
            let made = Counter()
            var site = try Site(self)
            try site.publish(old)
            let reason = String(cString: strerror(number)).lowercased()
            site.disk.exchange = { _, other throws(DiskError) in
                made.add()
                throw DiskError("exchange", other, number)
            }
            let publication = try site.publish(new)
            XCTAssertEqual(publication.swap, .inPlace)
            XCTAssertEqual(publication.diagnostics, [warning(site, "cannot exchange “\(site.root)/public”: \(reason)")])
            XCTAssertEqual(try site.files(), new)
            XCTAssertEqual(try Disk.live.list(site.root), [".playbill", "public"])
            try site.publish(old)
            let isRemembered = ![EPERM, EMLINK].contains(number)
            XCTAssertEqual(made.value, isRemembered ? 1 : 2, "a file system isn't asked what it can do twice")
            XCTAssertEqual(try site.files(), old)
        }
    }

    func testWhereFilesCannotBeLinkedTheSiteIsWrittenInPlace() throws {
        for number in [EPERM, EXDEV, EMLINK] {
            var site = try Site(self)
            try site.publish(old)
            try FileManager.default.removeItem(atPath: "\(site.root)/.public.spare")
            site.disk.link = { _, to throws(DiskError) in throw DiskError("link", to, number) }
            XCTAssertEqual(try site.publish(new).swap, .inPlace)
            XCTAssertEqual(try site.files(), new)
            XCTAssertEqual(try Disk.live.list(site.root), [".playbill", "public"])
        }
    }

    func testAFirstSiteWhereRenamingKnowsNoFlags() throws {
        var site = try Site(self)
        site.disk.renameToNew = { _, to throws(DiskError) in throw DiskError("put in place", to, EINVAL) }
        XCTAssertEqual(try site.publish(old).swap, .inPlace)
        XCTAssertEqual(try site.files(), old)
        XCTAssertEqual(try Disk.live.list(site.root), [".playbill", "public"])
    }

    func testAMountPointIsWrittenInPlace() throws {
        let site = try Site(self)
        try FileManager.default.createDirectory(atPath: site[""], withIntermediateDirectories: true)
        try mount(site["."], self)
        for files in [old, new] {
            let publication = try site.publish(files)
            XCTAssertEqual(publication.diagnostics, [warning(site, "it is a mount point")])
            XCTAssertEqual(try site.files(), files)
            XCTAssertEqual(try site.leftovers(), [])
        }
    }

    func testAFolderInWhichSomethingIsMountedIsWrittenInPlace() throws {
        let site = try Site(self)
        try site.publish(old)
        try Disk.live.makeFolder(site["uploads"], .folder)
        try mount(site["uploads"], self)
        let publication = try site.publish(new)
        let reason = "something else is mounted at “\(site["uploads"])”"
        XCTAssertEqual(publication.diagnostics, [warning(site, reason)])
        XCTAssertEqual(try site.files(), new.merging(["uploads/": ""]) { $1 })
    }

    func testAFileWhoseNameIsNotUTF8StaysToo() throws {
        let site = try Site(self)
        try site.publish(old)
        let name = Array((site["caf"] + "\u{1}.txt").utf8CString).map { $0 == 1 ? CChar(bitPattern: 0xE9) : $0 }
        let descriptor = open(name, O_CREAT | O_WRONLY, 0o644)
        XCTAssertGreaterThanOrEqual(descriptor, 0)
        close(descriptor)
        XCTAssertEqual(try site.publish(new).swap, .inPlace)
        var found = stat()
        XCTAssertEqual(lstat(name, &found), 0)
    }

    private func warning(_ site: Site, _ reason: String) -> Diagnostic {
        Diagnostic(
            .warning, "publish.in-place",
            "written file by file: for a moment readers may have seen old and new mixed",
            at: Location(file: "\(site.root)/public"),
            hint: "publish to a plain folder that can be exchanged, or set output.swap to “in-place” to have it so",
            notes: ["the folder can't be exchanged: \(reason)"])
    }
}
