import Diagnostics
import Effects
import Foundation
import Publishing
import XCTest

final class ForeignFilesTests: XCTestCase {
    func testAFolderThatIsNotOursIsRefused() throws {
        let site = try Site(self)
        for name in ["a.txt", "b.txt", "c/d.txt", "e.txt", "f.txt", "g.txt"] { try site.write(name, "theirs") }
        let before = try Site.contents(site["."])
        let expected = Diagnostic(
            .error, "publish.foreign-folder",
            "this folder isn't one of ours (it has no playbill-manifest.json) "
                + "and holds “a.txt”, “b.txt”, “c”, “e.txt”, “f.txt” and 1 more",
            at: Location(file: "\(site.root)/public"),
            hint: "publish to another folder, or use --force: the files in it stay, except where an output goes")
        XCTAssertEqual(try site.failure(["index.html": "home"]), Failure(.usage, [expected]))
        XCTAssertEqual(try Site.contents(site["."]), before)
    }

    func testForceTakesTheFolderOverAndKeepsWhatIsInIt() throws {
        let site = try Site(self).with { $0.force = true }
        try site.write("notes/theirs.txt", "theirs")
        try site.write("index.html", "their home")
        let publication = try site.publish(["index.html": "home"])
        XCTAssertEqual(publication, Publication(written: ["index.html"], foreign: ["notes/theirs.txt"]))
        XCTAssertEqual(try site.files(), ["index.html": "home", "notes/theirs.txt": "theirs"])
    }

    func testADamagedManifestIsSaidToBe() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home"])
        try site.write("playbill-manifest.json", "{ \"playbill\": 1, \"files\": { \"index.html\": \"md5-1\" } }")
        let message =
            "this folder isn't one of ours (its playbill-manifest.json can't be read) "
            + "and holds “index.html”, “playbill-manifest.json”"
        XCTAssertEqual(try site.failure(["index.html": "home"])?.diagnostics.map(\.message), [message])
        XCTAssertEqual(
            try site.with { $0.force = true }.publish(["index.html": "home"]), Publication(written: ["index.html"]))
        XCTAssertEqual(try site.publish(["index.html": "home"]), Publication(kept: ["index.html"]))
    }

    func testAnEmptyFolderIsAsGoodAsNone() throws {
        let site = try Site(self)
        try FileManager.default.createDirectory(atPath: site[""], withIntermediateDirectories: true)
        XCTAssertEqual(try site.publish(["index.html": "home"]), Publication(written: ["index.html"]))
        XCTAssertEqual(try site.leftovers(), [])
    }

    func testWhatOthersPutIntoTheSiteStays() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home", "events/gala/index.html": "gala", "events/show/index.html": "show"])
            try addTheirs(to: site)
            let theirs = [
                "events/gala/photo.jpg", "link", "uploads/2026/a.txt", "uploads/e\u{301}.txt", "uploads/\u{E9}.txt",
            ]
            let inodes = try theirs.map { try site.inode($0) }
            for text in ["1", "2", "3"] {
                let publication = try site.publish(["index.html": text])
                XCTAssertEqual(publication.foreign, theirs.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
                let expected = [
                    "index.html": text, "events/gala/photo.jpg": "photo", "empty/": "", "private/": "",
                    "link": "→ nowhere", "uploads/2026/a.txt": "a",
                ]
                // As a `String` the two accented names are one: the folder itself tells them apart.
                XCTAssertEqual(try Disk.live.list(site["uploads"]), ["2026", "e\u{301}.txt", "\u{E9}.txt"])
                XCTAssertEqual(try site.files().filter { $0.key != "uploads/\u{E9}.txt" }, expected)
                XCTAssertEqual(try theirs.map { try site.inode($0) }, inodes)
                XCTAssertEqual(try Disk.live.status(site["private"])?.mode, FileMode(0o2770))
            }
            try FileManager.default.removeItem(atPath: site["uploads"])
            try site.publish(["index.html": "4"])
            XCTAssertNil(try Disk.live.status(site["uploads"]), "what they remove stays removed")
        }
    }

    private func addTheirs(to site: Site) throws {
        try site.write("events/gala/photo.jpg", "photo")
        try site.write("uploads/2026/a.txt", "a")
        try site.write("uploads/\u{E9}.txt", "one")
        try site.write("uploads/e\u{301}.txt", "two")
        try FileManager.default.createSymbolicLink(atPath: site["link"], withDestinationPath: "nowhere")
        try Disk.live.makeFolder(site["empty"], .folder)
        try Disk.live.makeFolder(site["private"], .folder)
        try Disk.live.setMode(site["private"], FileMode(0o2770))
        try site.write("private/.keep", "")
        try FileManager.default.removeItem(atPath: site["private/.keep"])
    }

    func testAllOutputsThatStandInTheWayOfSomethingAreNamed() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home"])
        try site.write("events", "a file where a folder goes")
        try site.write("feed.xml", "their feed")
        try site.write("about/team.txt", "a folder where a file goes")
        let next = ["index.html": "new", "events/a.html": "a", "events/b.html": "b", "feed.xml": "f", "about": "us"]
        let before = try Site.contents(site["."])
        let hint = "move it away, or use --force to replace it"
        let expected = [
            Diagnostic(
                .error, "publish.occupied",
                "this output can't be written: a folder with files that we didn't write is there",
                at: Location(file: "about"), hint: "move it away"),
            Diagnostic(
                .error, "publish.occupied",
                "this output can't be written: a file that we didn't write is at “events”",
                at: Location(file: "events/a.html"), hint: hint),
            Diagnostic(
                .error, "publish.occupied", "this output can't be written: a file that we didn't write is there",
                at: Location(file: "feed.xml"), hint: hint),
        ]
        XCTAssertEqual(try site.failure(next), Failure(.usage, expected))
        let forced = site.with { $0.force = true }
        XCTAssertEqual(try forced.failure(next), Failure(.usage, [expected[0]]))
        XCTAssertEqual(try Site.contents(site["."]), before)
        try forced.publish(next.filter { $0.key != "about" })
        XCTAssertEqual(
            try site.files(),
            [
                "index.html": "new", "events/a.html": "a", "events/b.html": "b", "feed.xml": "f",
                "about/team.txt": "a folder where a file goes",
            ])
    }

    func testALinkIsNotFollowedOutOfTheSite() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home"])
        try Disk.live.makeFolder("\(site.root)/outside", .folder)
        try FileManager.default.createSymbolicLink(atPath: site["assets"], withDestinationPath: "../outside")
        XCTAssertEqual(
            try site.failure(["index.html": "home", "assets/site.css": "css"])?.diagnostics.map(\.message),
            ["this output can't be written: a file that we didn't write is at “assets”"])
        try site.with { $0.force = true }.publish(["assets/site.css": "css"])
        XCTAssertEqual(try Disk.live.list("\(site.root)/outside"), [])
        XCTAssertEqual(try site.files(), ["assets/site.css": "css"])
    }

    func testOneOfOursThatSomebodyChangedIsWrittenAgainOrKept() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home", "old.html": "old", "page.html": "page"])
            try site.write("index.html", "HOME")
            try site.write("old.html", "OLD")
            let publication = try site.publish(["index.html": "home", "page.html": "page"])
            let note = Diagnostic(
                .note, "publish.kept", "no longer a part of the site, but somebody changed it since: it stays",
                at: Location(file: site["old.html"]), hint: "delete it if nobody needs it")
            XCTAssertEqual(publication.written, ["index.html"])
            XCTAssertEqual(publication.kept, ["page.html"])
            XCTAssertEqual(publication.removed, [])
            XCTAssertEqual(publication.foreign, ["old.html"])
            XCTAssertEqual(publication.diagnostics.filter { $0.code != "publish.in-place" }, [note])
            XCTAssertEqual(try site.files(), ["index.html": "home", "page.html": "page", "old.html": "OLD"])
        }
    }

    func testOneOfOursThatSomebodyReplacedByALinkIsWrittenAgain() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home"])
        try site.write("target", "home")
        try FileManager.default.removeItem(atPath: site["index.html"])
        try FileManager.default.createSymbolicLink(atPath: site["index.html"], withDestinationPath: "target")
        XCTAssertEqual(try site.publish(["index.html": "home"]).written, ["index.html"])
        XCTAssertEqual(try site.files(), ["index.html": "home", "target": "home"])
    }

    func testAFileOfOursThatSomebodyDeletedAndNobodyWantsStaysAway() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home", "old.html": "old"])
            try FileManager.default.removeItem(atPath: site["old.html"])
            XCTAssertEqual(try site.publish(["index.html": "home"]).removed, [])
            XCTAssertEqual(try site.files(), ["index.html": "home"])
            XCTAssertFalse(try site.manifest().contains("old.html"))
        }
    }

    func testAFileOfOursThatSomebodyReplacedAndNobodyWantsStaysTheirs() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home", "old.html": "old"])
            try Data("theirs".utf8).write(to: URL(fileURLWithPath: site["old.html"]), options: .atomic)
            XCTAssertEqual(try site.publish(["index.html": "home"]).foreign, ["old.html"])
            XCTAssertEqual(try site.files(), ["index.html": "home", "old.html": "theirs"])
        }
    }

    func testAFileOfOursThatSomebodyDeletedIsWrittenAgain() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home", "events/a.html": "a"])
        try FileManager.default.removeItem(atPath: site["events"])
        XCTAssertEqual(try site.publish(["index.html": "home", "events/a.html": "a"]).written, ["events/a.html"])
        XCTAssertEqual(try site.files(), ["index.html": "home", "events/a.html": "a"])
        XCTAssert(try site.spareIsTwin())
    }
}
