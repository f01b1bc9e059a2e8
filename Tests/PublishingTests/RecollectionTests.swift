import Crypto
import Effects
import Foundation
import XCTest

@testable import Publishing

/// What is remembered of folders saves listing them, and nothing else.
final class RecollectionTests: XCTestCase {
    let pages = ["index.html": "home", "events/gala/index.html": "gala", "events/show/index.html": "show"]
    let theirs = ["events/gala/photo.jpg": "photo", "uploads/2026/a.txt": "a"]

    func testFoldersThatAreAsTheyWereAreNotListed() throws {
        var site = try settled()
        let listing = Listing()
        site.disk = listing.disk
        XCTAssertEqual(try site.publish(pages).kept, pages.keys.sorted())
        XCTAssertEqual(listing.folders, [".public.spare", "public"])
        try site.publish(pages.merging(["events/gala/index.html": "new"]) { $1 })
        let again = Listing()
        site.disk = again.disk
        try site.publish(pages)
        // The trees have changed places, and both have had a file put into one folder.
        XCTAssertEqual(
            again.folders, [".public.spare", ".public.spare/events/gala", "public", "public/events/gala"])
        XCTAssertEqual(try site.files(), pages.merging(theirs) { $1 })
        XCTAssert(try site.spareIsTwin())
    }

    /// Whatever is done to either tree, what comes of it is the same as if nothing were remembered.
    func testWhatOthersDoIsSeenAsIfNothingWereRemembered() throws {
        for tree in ["public", ".public.spare"] {
            for (name, tamper) in tampering {
                let results = try [true, false].map { isRemembered in
                    let site = try settled()
                    try tamper("\(site.root)/\(tree)")
                    if !isRemembered { try Disk.live.removeFile("\(site.root)/.playbill/folders") }
                    return try outcome(site)
                }
                XCTAssertEqual(results[0], results[1], "\(name) in \(tree)")
            }
        }
    }

    /// Who trusts folders sees all that is done to them; what is done to a file in place shows on nothing but the file.
    func testWhatIsDoneToFoldersIsSeenWithoutALookAtTheirFiles() throws {
        let pages = pages.merging(["events/show/index.html": "new show"]) { $1 }
        for tree in ["public", ".public.spare"] {
            for (name, tamper) in tampering where name != "a page edited" {
                for next in [pages, pages.merging(["events/fair/index.html": "fair"]) { $1 }] {
                    let results = try [true, false].map { trusts in
                        let site = try settled().with { $0.trustsFolders = trusts }
                        try tamper("\(site.root)/\(tree)")
                        return try outcome(site, next)
                    }
                    XCTAssertEqual(results[0], results[1], "\(name) in \(tree), \(next.count) pages")
                }
            }
        }
    }

    func testAFileEditedInPlaceStaysUntilEachIsLookedAt() throws {
        let site = try settled()
        let hasty = site.with { $0.trustsFolders = true }
        try site.write("events/gala/index.html", "edited")
        try site.write("index.html", "edited, too")
        let next = pages.merging(["index.html": "new home"]) { $1 }
        XCTAssertEqual(
            try hasty.publish(next),
            Publication(
                written: ["index.html"], kept: ["events/gala/index.html", "events/show/index.html"],
                foreign: theirs.keys.sorted()))
        XCTAssertEqual(try site.files()["events/gala/index.html"], "edited")
        XCTAssertEqual(try site.publish(next).written, ["events/gala/index.html"])
        XCTAssertEqual(try site.files(), next.merging(theirs) { $1 })
        XCTAssert(try site.spareIsTwin())
    }

    /// An index that couldn't be written is older than the site: it knows nothing of the file that goes.
    func testWhatGoesIsLookedAtEvenIfTheIndexDoesNotKnowIt() throws {
        let site = try settled()
        let index = "\(site.root)/.playbill/index"
        let older = try Disk.live.read(index)
        try site.publish(pages.merging(["events/old/index.html": "old"]) { $1 })
        usleep(40_000)
        try Disk.live.removeFile("\(site.root)/.playbill/folders")
        try site.publish(pages.merging(["events/old/index.html": "old"]) { $1 })
        XCTAssertNotNil(try Disk.live.status("\(site.root)/.playbill/folders"))
        try Data(older).write(to: URL(fileURLWithPath: index))
        let publication = try site.with { $0.trustsFolders = true }.publish(pages)
        XCTAssertEqual(publication.removed, ["events/old/index.html"])
        XCTAssertEqual(try site.files(), pages.merging(theirs) { $1 })
        XCTAssertEqual(try site.publish(pages).foreign, theirs.keys.sorted())
    }

    func testFilesOfFoldersThatAreTrustedAreNotLookedAt() throws {
        var site = try settled().with { $0.trustsFolders = true }
        let listing = Listing()
        site.disk = listing.disk
        let folders: Set = ["events", "events/gala", "events/show", "uploads", "uploads/2026"]
        try site.publish(pages)
        XCTAssertEqual(listing.looks, folders)
        site.trustsFolders = false
        try site.publish(pages)
        XCTAssertEqual(listing.looks, folders.union(pages.keys).union(theirs.keys).union([Manifest.path.text]))
    }

    func testWithoutItAllIsWalked() throws {
        let site = try settled()
        let good = try Disk.live.read("\(site.root)/.playbill/folders")
        var damaged = stride(from: 0, to: good.count, by: 31).map { Array(good[..<$0]) }
        damaged += stride(from: 0, to: good.count, by: 31).map { offset in
            var bytes = good
            bytes[offset] ^= UInt8(1 << (offset % 8))
            return bytes
        }
        damaged += [good + [0], Sealed.seal(Array(good.prefix(80)))]
        for bytes in damaged {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(site.root)/.playbill/folders"))
            XCTAssertEqual(try site.publish(pages).kept, pages.keys.sorted())
        }
        let memory = try XCTUnwrap(Recollection(good))
        XCTAssertEqual(memory.bytes, good)
        XCTAssertEqual(try Recollection(Disk.live.read("\(site.root)/.playbill/folders"))?.files, memory.files)
    }

    /// What is sealed right but says nonsense must not crash.
    func testAnyBytesAreReadOrRefused() throws {
        let good = try Disk.live.read("\(settled().root)/.playbill/folders").dropLast(Digest.byteCount)
        for offset in good.indices.dropFirst("playbill folders 1\n".utf8.count) {
            for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                var bytes = Array(good)
                bytes[offset] = value
                _ = Recollection(Sealed.seal(bytes))
            }
        }
    }

    func testThatOfAnotherSiteIsNotUsed() throws {
        let (one, other) = (try settled(), try settled())
        try Disk.live.removeFile("\(other.root)/.playbill/folders")
        let memory = try Disk.live.read("\(one.root)/.playbill/folders")
        try Data(memory).write(to: URL(fileURLWithPath: "\(other.root)/.playbill/folders"))
        let listing = Listing()
        try other.with { $0.disk = listing.disk }.publish(pages)
        XCTAssertEqual(listing.folders, [".public.spare/**", "public/**"])
    }

    /// In one tick of the file system's clock a folder may change twice and show one time.
    func testAFolderThatHasJustChangedIsNotTrusted() throws {
        let folder = Tree.Folder(mode: .folder, inode: 2, modified: 10, changed: 5_000_000_001)
        let coarse = Tree.Folder(mode: .folder, inode: 3, modified: 10, changed: 5_000_000_000)
        let live = Tree(
            root: Tree.Folder(mode: .folder, inode: 1, modified: 0, changed: 0), device: 7,
            folders: [TreePath("a"): folder, TreePath("b"): coarse])
        let seen: [(began: Int64, changed: [Int64])] = [
            (5_020_000_001, [Recollection.never, Recollection.never]),
            (5_020_000_002, [5_000_000_001, Recollection.never]),
            (7_500_000_000, [5_000_000_001, Recollection.never]),
            (7_500_000_001, [5_000_000_001, 5_000_000_000]),
        ]
        for (began, changed) in seen {
            let memory = Recollection(live, spare: nil, began: began)
            XCTAssertEqual(
                memory?.trees, [Recollection.Seals(root: 1, inodes: [2, 3], modified: [10, 10], changed: changed)])
        }
    }

    func testATreeWithSomethingInItThatCannotBeLinkedIsNotRemembered() {
        var live = Tree.none
        live.obstacle = "something else is mounted there"
        XCTAssertNil(Recollection(live, spare: nil, began: .max))
    }

    func testWhatCannotBeLookedAtIsWalked() throws {
        var site = try settled()
        site.disk.statuses = { folder, _, _ throws(DiskError) in throw DiskError("look at", folder, EACCES) }
        XCTAssertEqual(try site.publish(pages).kept, pages.keys.sorted())
    }

    func testNothingIsRememberedByARehearsal() throws {
        let site = try settled()
        try Disk.live.removeFile("\(site.root)/.playbill/folders")
        try site.with { $0.dryRun = true }.publish(pages)
        XCTAssertNil(try Disk.live.status("\(site.root)/.playbill/folders"))
    }
}

extension RecollectionTests {
    /// A site whose folders are remembered, as is what others put there.
    private func settled() throws -> Site {
        let site = try Site(self)
        try site.publish(pages.merging(["index.html": "old"]) { $1 })
        for (path, text) in theirs { try site.write(path, text) }
        try site.publish(pages)
        usleep(40_000)
        try site.publish(pages)
        XCTAssertNotNil(try Disk.live.status("\(site.root)/.playbill/folders"))
        return site
    }

    /// Everything that a publication after it can show, but for inodes and where it happens.
    private func outcome(_ site: Site, _ next: [String: String]? = nil) throws -> [String] {
        let changed = ["events/show/index.html": "new show", "events/fair/index.html": "fair"]
        let next = next ?? pages.merging(changed) { $1 }
        let publication = try site.publish(next)
        let aside = try? Site.contents("\(site.root)/.public.set-aside")
        let shown = [
            "\(publication)", "\(try site.files().sorted { $0.key < $1.key })",
            "\(aside?.sorted { $0.key < $1.key } ?? [])", "\(try site.spareIsTwin())",
            "\(try site.publish(next))", "\(try site.leftovers())",
        ]
        return shown.map { $0.replacingOccurrences(of: site.root, with: "") }
    }

    private var tampering: [(String, (String) throws -> Void)] {
        [
            ("nothing", { _ in }),
            ("a new file", { try Data("x".utf8).write(to: URL(fileURLWithPath: "\($0)/events/gala/x")) }),
            ("a file less", { try Disk.live.removeFile("\($0)/events/gala/photo.jpg") }),
            ("a page less", { try Disk.live.removeFile("\($0)/events/gala/index.html") }),
            ("a page edited", { try Data("x".utf8).write(to: URL(fileURLWithPath: "\($0)/events/gala/index.html")) }),
            ("a page replaced", { try replace("\($0)/events/gala/index.html", "x") }),
            ("a page replaced by the same", { try replace("\($0)/events/gala/index.html", "gala") }),
            ("a file of theirs replaced", { try replace("\($0)/uploads/2026/a.txt", "b") }),
            ("a page renamed", { try Disk.live.rename("\($0)/events/gala/index.html", "\($0)/events/gala/x") }),
            ("permissions", { try Disk.live.setMode("\($0)/events/gala", FileMode(0o700)) }),
            ("more folders", { try Disk.live.makeFolders("\($0)/events/gala/a/b/c") }),
            ("a folder renamed", { try Disk.live.rename("\($0)/uploads", "\($0)/away") }),
            ("two folders exchanged", { try Disk.live.exchange("\($0)/events/gala", "\($0)/events/show") }),
            ("a folder less", { try FileManager.default.removeItem(atPath: "\($0)/uploads") }),
            (
                "another folder of that name",
                { root in
                    try Disk.live.rename("\(root)/events/gala", "\(root)/events/was")
                    try Disk.live.makeFolder("\(root)/events/gala", .folder)
                    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(root)/events/gala/x"))
                    try FileManager.default.removeItem(atPath: "\(root)/events/was")
                }
            ),
            (
                "a link in place of a folder",
                { root in
                    try Disk.live.rename("\(root)/uploads", "\(root)/elsewhere")
                    try FileManager.default.createSymbolicLink(
                        atPath: "\(root)/uploads", withDestinationPath: "elsewhere")
                }
            ),
            (
                "a file in place of a folder",
                { root in
                    try FileManager.default.removeItem(atPath: "\(root)/uploads/2026")
                    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(root)/uploads/2026"))
                }
            ),
            (
                "a time set back",
                { root in
                    let folder = "\(root)/events/gala"
                    let before = try FileManager.default.attributesOfItem(atPath: folder)[.modificationDate] as Any
                    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/x"))
                    try FileManager.default.setAttributes([.modificationDate: before], ofItemAtPath: folder)
                }
            ),
        ]
    }
}

private func replace(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
}
