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

    /// Some file systems have other inodes in their folders than files have when they are asked.
    func testWhatFoldersMakeUpIsNotRemembered() throws {
        var site = try Site(self)
        site.disk.walk = { root, wantsStatus throws(DiskError) in
            try Disk.live.walk(root, wantsStatus).map { entry in
                var entry = entry
                if entry.kind == .file { entry.inode += 1 }
                return entry
            }
        }
        let many = Dictionary(uniqueKeysWithValues: (0..<40).map { ("events/\($0)/index.html", "page") })
        try site.publish(many)
        XCTAssertEqual(try Disk.live.read("\(site.root)/.playbill/folders"), [])
        XCTAssertEqual(try site.publish(many).kept, many.keys.sorted())
    }
}
