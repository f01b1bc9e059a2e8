import Diagnostics
import Effects
import Foundation
import Publishing
import XCTest

final class SpareTests: XCTestCase {
    let pages = ["index.html": "home", "events/gala/index.html": "gala", "events/show/index.html": "show"]

    /// Whatever happened to the spare, the next site is right and the spare its twin again.
    func testASpareIsNotTrusted() throws {
        let tampering: [(String) throws -> Void] = [
            { try FileManager.default.removeItem(atPath: $0) },
            { try FileManager.default.removeItem(atPath: "\($0)/events/gala") },
            { try Disk.live.makeFolder("\($0)/more", .folder) },
            { try Disk.live.setMode("\($0)/events", FileMode(0o700)) },
            { try Disk.live.removeFile("\($0)/playbill-manifest.json") },
            { spare in
                try Disk.live.makeFolder("\(spare)/.playbill-new", .folder)
                try Data("x".utf8).write(to: URL(fileURLWithPath: "\(spare)/.playbill-new/journal"))
            },
        ]
        for tamper in tampering {
            let site = try Site(self)
            try site.publish(pages)
            try site.write("theirs.txt", "theirs")
            try tamper("\(site.root)/.public.spare")
            try site.publish(pages.merging(["index.html": "new"]) { $1 })
            let expected = pages.merging(["index.html": "new", "theirs.txt": "theirs"]) { $1 }
            XCTAssertEqual(try site.files(), expected)
            XCTAssertEqual(try Disk.live.status(site["events"])?.mode, .folder)
            XCTAssertEqual(try site.leftovers(), [])
            XCTAssert(try site.spareIsTwin())
        }
    }

    /// Some file systems know no second names.
    func testAFirstSiteIsPublishedAlsoIfItsSpareCantBeMade() throws {
        for jobs in [1, 2] {
            var site = try Site(self)
            site.jobs = jobs
            site.disk.link = { _, to throws(DiskError) in throw DiskError("link", to, EMLINK) }
            let publication = try site.publish(pages)
            XCTAssertEqual(publication.swap, .exchange)
            XCTAssertEqual(publication.diagnostics.map(\.code), ["publish.spare"])
            XCTAssertEqual(try site.files(), pages)
            XCTAssertEqual(try site.leftovers(), [])
            site.disk = .live
            XCTAssertEqual(try site.publish(pages.merging(["index.html": "new"]) { $1 }).written, ["index.html"])
            XCTAssert(try site.spareIsTwin())
        }
    }

    /// What we can't tell from something that matters to somebody is moved out of the way, never removed.
    func testWhatHasNoPlaceInTheSiteIsSetAside() throws {
        let tampering: [(path: String, text: String, tamper: (String) throws -> Void)] = [
            (
                "events/gala/index.html", "x",
                { try Data("x".utf8).write(to: URL(fileURLWithPath: "\($0)/events/gala/index.html"), options: .atomic) }
            ),
            (
                "index.html/x", "x",
                { spare in
                    try FileManager.default.removeItem(atPath: "\(spare)/index.html")
                    try Disk.live.makeFolder("\(spare)/index.html", .folder)
                    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(spare)/index.html/x"))
                }
            ),
            (
                "events", "→ /tmp",
                { spare in
                    try FileManager.default.removeItem(atPath: "\(spare)/events")
                    try FileManager.default.createSymbolicLink(atPath: "\(spare)/events", withDestinationPath: "/tmp")
                }
            ),
        ]
        for (path, text, tamper) in tampering {
            let site = try Site(self)
            try site.publish(pages)
            try tamper("\(site.root)/.public.spare")
            let next = pages.merging(["index.html": "new"]) { $1 }
            let warning = Diagnostic(
                .warning, "publish.set-aside",
                "not by us, and without a place in the site, so it was moved here: “\(path)”",
                at: Location(file: "\(site.root)/.public.set-aside"),
                hint: "move what is needed into the site, then delete this folder")
            XCTAssertEqual(try site.publish(next).diagnostics, [warning])
            XCTAssertEqual(try site.files(), next)
            XCTAssertEqual(try Site.contents("\(site.root)/.public.set-aside"), [path: text])
            XCTAssert(try site.spareIsTwin())
            XCTAssertEqual(try site.publish(next), Publication(kept: next.keys.sorted()))
        }
    }

    func testASpareOfSomebodyElsesIsNotTouched() throws {
        let site = try Site(self)
        let spare = "\(site.root)/.public.spare"
        try Disk.live.makeFolder(spare, .folder)
        try Data("precious".utf8).write(to: URL(fileURLWithPath: "\(spare)/precious.txt"))
        let expected = Diagnostic(
            .error, "publish.foreign-folder",
            "this folder isn't one of ours (it has no playbill-manifest.json) and holds “precious.txt”",
            at: Location(file: spare),
            hint: "move it away: this is where the site's second copy goes; or set output.swap to “in-place”")
        for site in [site, site.with { $0.force = true }] {
            XCTAssertEqual(try site.failure(pages), Failure(.usage, [expected]))
            XCTAssertNil(try Disk.live.status(site["."]))
        }
        try site.with { $0.swap = .inPlace }.publish(pages)
        XCTAssertEqual(try site.files(), pages)
        XCTAssertEqual(try Site.contents(spare), ["precious.txt": "precious"])
        XCTAssertEqual(try site.failure(["index.html": "new"]), Failure(.usage, [expected]))
    }

    func testPermissionsOfFoldersAreCarriedOver() throws {
        let site = try Site(self)
        try site.publish(pages)
        try Disk.live.setMode(site["."], FileMode(0o2775))
        try Disk.live.setMode(site["events"], FileMode(0o700))
        for text in ["1", "2"] {
            try site.publish(pages.merging(["index.html": text]) { $1 })
            XCTAssertEqual(try Disk.live.status(site["."])?.mode, FileMode(0o2775))
            XCTAssertEqual(try Disk.live.status(site["events"])?.mode, FileMode(0o700))
        }
    }

    func testDeletingOurStateCostsNothingButTime() throws {
        let site = try Site(self)
        try site.publish(pages)
        try site.write("theirs.txt", "theirs")
        let inode = try site.inode("index.html")
        try FileManager.default.removeItem(atPath: "\(site.root)/.playbill")
        let next = ["index.html": "home", "events/gala/index.html": "new"]
        let publication = try site.publish(next)
        XCTAssertEqual(
            publication,
            Publication(
                written: ["events/gala/index.html"], unchanged: ["index.html"], removed: ["events/show/index.html"],
                foreign: ["theirs.txt"]))
        XCTAssertEqual(try site.inode("index.html"), inode)
        XCTAssertEqual(try site.publish(next), Publication(kept: next.keys.sorted(), foreign: ["theirs.txt"]))
    }

    /// A process that has the folder open, or a container that sees the old one, writes on into what is the spare now.
    func testWhatOthersWriteIntoTheSpareIsBroughtBack() throws {
        for swap in Swap.allCases {
            let site = try Site(self)
            try site.publish(pages)
            try site.write("uploads/1.txt", "one")
            try site.write("gone.txt", "deleted on purpose")
            try site.write("edited.txt", "old")
            try site.publish(pages.merging(["index.html": "new"]) { $1 })
            let spare = URL(fileURLWithPath: "\(site.root)/.public.spare")
            try Data("two".utf8).write(to: spare.appendingPathComponent("uploads/2.txt"))
            try Data("three".utf8).write(to: spare.appendingPathComponent("events/3.txt"))
            try Data("new".utf8).write(to: spare.appendingPathComponent("edited.txt"), options: .atomic)
            try FileManager.default.removeItem(atPath: site["gone.txt"])
            try FileManager.default.removeItem(atPath: site["events/show"])
            let publication = try site.with { $0.swap = swap }.publish(pages)
            XCTAssertEqual(publication.foreign, ["edited.txt", "events/3.txt", "uploads/1.txt", "uploads/2.txt"])
            let theirs = [
                "edited.txt": "new", "uploads/1.txt": "one", "uploads/2.txt": "two", "events/3.txt": "three",
            ]
            XCTAssertEqual(try site.files(), pages.merging(theirs) { $1 })
            XCTAssertEqual(try site.leftovers(), [])
        }
    }

    /// Half a site that a killed process left in the spare is nothing that others wrote.
    func testASpareThatWasNotLeftCleanBringsNothingBack() throws {
        var site = try Site(self)
        try site.publish(pages)
        let sound = site
        site.disk.syncAll = { path throws(DiskError) in throw DiskError("sync", path, EIO) }
        site.disk.walk = { root, wantsStatus throws(DiskError) in
            if root.hasSuffix(".spare"), try Disk.live.status("\(root)/new.html") != nil {
                throw DiskError("list", root, EIO)
            }
            return try Disk.live.walk(root, wantsStatus)
        }
        XCTAssertThrowsError(try site.publish(["new.html": "new"]))
        XCTAssertNotNil(try Disk.live.status("\(site.root)/.public.spare/new.html"))
        for _ in 0..<2 { XCTAssertEqual(try sound.publish(pages), Publication(kept: pages.keys.sorted())) }
        try sound.publish(["index.html": "other"])
        XCTAssertEqual(try sound.files(), ["index.html": "other"])
    }

    func testWhatTheyChangedInTheLiveFolderIsNotTakenBack() throws {
        let site = try Site(self)
        try site.publish(pages)
        try site.write("theirs.txt", "old")
        try site.publish(pages.merging(["index.html": "new"]) { $1 })
        try Data("newer".utf8).write(to: URL(fileURLWithPath: site["theirs.txt"]), options: .atomic)
        try site.publish(pages)
        XCTAssertEqual(try site.files(), pages.merging(["theirs.txt": "newer"]) { $1 })
        XCTAssert(try site.spareIsTwin())
    }

    /// A file that appears while the site is being made is neither in the old site as it was seen nor in the new one.
    func testWhatOthersWriteMeanwhileIsBroughtBack() throws {
        let site = try Site(self)
        try site.publish(pages)
        let output = Output(try OutputPath("index.html"), inputs: .init(of: [])) {
            try? site.write("meanwhile.txt", "theirs")
            return Made(Array("new".utf8))
        }
        _ = try site.publisher.publish([output])
        XCTAssertEqual(try site.publish(["index.html": "newer"]).foreign, ["meanwhile.txt"])
        XCTAssertEqual(try site.files(), ["index.html": "newer", "meanwhile.txt": "theirs"])
    }

    func testAFileInPlaceOfTheSpareIsNotTouched() throws {
        let site = try Site(self)
        try Data("theirs".utf8).write(to: URL(fileURLWithPath: "\(site.root)/.public.spare"))
        XCTAssertEqual(try site.failure(pages)?.diagnostics.map(\.code), ["publish.not-a-folder"])
        XCTAssertEqual(try Disk.live.read("\(site.root)/.public.spare"), Array("theirs".utf8))
    }
}
