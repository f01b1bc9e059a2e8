import Effects
import Foundation
import XCTest

@testable import Publishing

/// What is remembered of folders after a publication that wrote much.
final class LookAgainTests: XCTestCase {
    /// The first publication has seen nothing, and the second is to know already what it made.
    func testAfterAPublicationOfMuchItIsLookedAtAgain() throws {
        var site = try Site(self)
        let many = Dictionary(uniqueKeysWithValues: (0..<40).map { ("events/\($0)/index.html", "page") })
        try site.publish(many)
        usleep(40_000)
        try site.publish(many.mapValues { $0 + "s" })
        let memory = try XCTUnwrap(Recollection(Disk.live.read("\(site.root)/.playbill/folders")))
        XCTAssertEqual(memory.trees.map(\.inodes.count), [41, 41])
        XCTAssertEqual(memory.files.count, 41)
        usleep(40_000)
        try site.publish(many)
        usleep(40_000)
        try site.publish(many)
        let listing = Listing()
        site.disk = listing.disk
        try site.publish(many)
        // A few may have changed too shortly before.
        XCTAssertLessThanOrEqual(listing.folders.count, 34)
        XCTAssertEqual(listing.folders.filter { $0.hasSuffix("**") }, [])
    }

    /// Its folders were all made by us: nothing has to be listed to know what is in them.
    func testAFirstSiteIsRememberedWithoutListingIt() throws {
        var site = try Site(self)
        let first = Listing()
        site.disk = first.disk
        let many = Dictionary(uniqueKeysWithValues: (0..<40).map { ("events/\($0)/index.html", "page") })
        try site.publish(many)
        // The spare before there is anything in it, and one folder, to see if what folders say can be relied on.
        XCTAssertEqual(first.folders, [".public.spare/**", "public/events/0"])
        let memory = try XCTUnwrap(Recollection(Disk.live.read("\(site.root)/.playbill/folders")))
        XCTAssertEqual(
            memory.folders, PathMap((["events"] + (0..<40).map { "events/\($0)" }).map { (TreePath($0), ()) }).paths)
        XCTAssertEqual(memory.files, PathMap((many.keys + [Manifest.name]).map { (TreePath($0), ()) }).paths)
        XCTAssertEqual(
            memory.trees.map(\.root),
            try ["public", ".public.spare"].map { name in
                try Disk.live.status("\(site.root)/\(name)")?.inode
            })
        // What was made too shortly before it was looked at is listed the next time.
        usleep(40_000)
        let second = Listing()
        site.disk = second.disk
        XCTAssertEqual(try site.publish(many).kept, many.keys.sorted())
        XCTAssertEqual(second.folders.filter { $0.hasSuffix("**") }, [])
    }

    /// Also what comes into a folder before anybody has looked at it, and also if the folder's time is set back, as by those
    /// who unpack archives.
    func testWhatOthersPutIntoAFirstSiteAtOnceIsSeenTheNextTime() throws {
        let many = Dictionary(uniqueKeysWithValues: (0..<40).map { ("events/\($0)/index.html", "page") })
        let theirs = ["events/7/theirs.txt", "events/theirs.txt"]
        for setsBack in [false, true] {
            var site = try Site(self)
            site.disk.renameToNew = { from, to throws(DiskError) in
                usleep(40_000)
                try Disk.live.renameToNew(from, to)
                for path in theirs { try Disk.live.create("\(to)/\(path)", Array("theirs".utf8), .file) }
                let longAgo = [timeval(tv_sec: 1_000_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000_000, tv_usec: 0)]
                if setsBack { for folder in ["events/7", "events"] { utimes("\(to)/\(folder)", longAgo) } }
                // Long enough that by the time the folders are looked at nothing has happened just before.
                usleep(40_000)
            }
            XCTAssertEqual(try site.publish(many).foreign, [])
            site.disk = .live
            XCTAssertEqual(try site.publish(many).foreign, theirs, "\(setsBack)")
            XCTAssertEqual(try site.publish(many.mapValues { $0 + "s" }).foreign, theirs)
            XCTAssertEqual(try site.files().filter { $0.value != "pages" }.keys.sorted(), theirs)
            XCTAssert(try site.spareIsTwin())
        }
    }

    func testAFirstSiteOfWhichSomethingIsTakenAtOnceIsWholeAgainTheNextTime() throws {
        let many = Dictionary(uniqueKeysWithValues: (0..<40).map { ("events/\($0)/index.html", "page") })
        for trustsFolders in [false, true] {
            var site = try Site(self)
            site.disk.create = { path, bytes, mode throws(DiskError) in
                try Disk.live.create(path, bytes, mode)
                // The spare is made by then, and the trees are about to be looked at.
                guard path.hasSuffix("/folders.part"), bytes.isEmpty else { return }
                usleep(40_000)
                let root = path.dropLast("/.playbill/folders.part".count)
                try Disk.live.removeFile("\(root)/public/events/9/index.html")
            }
            try site.publish(many)
            site.disk = .live
            let next = try site.with { $0.trustsFolders = trustsFolders }.publish(many)
            XCTAssertEqual(next.written, ["events/9/index.html"], "\(trustsFolders)")
            XCTAssertEqual(try site.files(), many)
            XCTAssert(try site.spareIsTwin())
        }
    }

    /// Some file systems have other inodes in their folders than files have when they are asked.
    func testWhatFoldersMakeUpIsNotRemembered() throws {
        var site = try Site(self)
        let madeUp: @Sendable (TreeEntry) -> TreeEntry = { entry in
            var entry = entry
            if entry.kind == .file { entry.inode += 1 }
            return entry
        }
        site.disk.walk = { root, wantsStatus throws(DiskError) in
            try Disk.live.walk(root, wantsStatus).map(madeUp)
        }
        site.disk.entries = { root, wantsStatus throws(DiskError) in
            try Disk.live.entries(root, wantsStatus).map(madeUp)
        }
        let many = Dictionary(uniqueKeysWithValues: (0..<40).map { ("events/\($0)/index.html", "page") })
        try site.publish(many)
        XCTAssertEqual(try Disk.live.read("\(site.root)/.playbill/folders"), [])
        XCTAssertEqual(try site.publish(many).kept, many.keys.sorted())
    }
}
