import Effects
import Foundation
import Glibc
import TestSupport
import XCTest

final class DiskRenamingTests: XCTestCase {
    func testRenamingReplacesAFile() throws {
        let folder = try TemporaryFolder(self)
        let (new, old) = (try folder.write("new", "new"), try folder.write("old", "old"))
        try Disk.live.rename(new, old)
        XCTAssertEqual(try folder.names(), ["old"])
        XCTAssertEqual(try folder.text("old"), "new")
    }

    func testRenamingReplacesNoFolderWithSomethingInIt() throws {
        let folder = try TemporaryFolder(self)
        let (one, other) = (try folder.makeFolder("one"), try folder.makeFolder("other"))
        try folder.write("other/file")
        let error = diskError { disk throws(DiskError) in try disk.rename(one, other) }
        XCTAssertEqual(error, DiskError("put in place", other, ENOTEMPTY))
        let missing = diskError { disk throws(DiskError) in try disk.rename(folder["none"], other) }
        XCTAssertEqual(missing, DiskError("put in place", other, ENOENT))
    }

    func testRenamingToNewReplacesNothing() throws {
        let folder = try TemporaryFolder(self)
        let (one, other) = (try folder.write("one", "one"), try folder.write("other", "other"))
        let error = diskError { disk throws(DiskError) in try disk.renameToNew(one, other) }
        XCTAssertEqual(error, DiskError("put in place", other, EEXIST))
        XCTAssertEqual(try folder.text("other"), "other")
        try Disk.live.renameToNew(one, folder["third"])
        XCTAssertEqual(try folder.names(), ["other", "third"])
    }

    func testExchangingSwapsWhateverTheyAre() throws {
        let folder = try TemporaryFolder(self)
        let (tree, file) = (try folder.makeFolder("tree"), try folder.write("file", "text"))
        try folder.write("tree/inside", "inside")
        try Disk.live.exchange(tree, file)
        XCTAssertEqual(try folder.text("tree"), "text")
        XCTAssertEqual(try folder.text("file/inside"), "inside")
        let error = diskError { disk throws(DiskError) in try disk.exchange(tree, folder["none"]) }
        XCTAssertEqual(error, DiskError("exchange", folder["none"], ENOENT))
        XCTAssertEqual(try folder.names(), ["file", "tree"])
    }

    func testALinkIsASecondNameForTheSameFile() throws {
        let folder = try TemporaryFolder(self)
        let file = try folder.write("file", "text")
        try Disk.live.link(file, folder["twin"])
        XCTAssertEqual(try Disk.live.status(folder["twin"])?.inode, try Disk.live.status(file)?.inode)
        try Disk.live.removeFile(file)
        XCTAssertEqual(try folder.text("twin"), "text")
    }

    func testASymbolicLinkIsLinkedItself() throws {
        let folder = try TemporaryFolder(self)
        XCTAssertEqual(symlink("nowhere", folder["link"]), 0)
        try Disk.live.link(folder["link"], folder["twin"])
        XCTAssertEqual(try Disk.live.status(folder["twin"])?.kind, .symbolicLink)
        XCTAssertEqual(try FileManager.default.destinationOfSymbolicLink(atPath: folder["twin"]), "nowhere")
    }

    func testWhatCannotBeLinked() throws {
        let folder = try TemporaryFolder(self)
        let (file, inner) = (try folder.write("file"), try folder.makeFolder("inner"))
        let cases: [(from: String, to: String, number: Int32)] = [
            (file, inner, EEXIST), (folder["none"], folder["new"], ENOENT), (inner, folder["new"], EPERM),
        ]
        for (from, to, number) in cases {
            let error = diskError { disk throws(DiskError) in try disk.link(from, to) }
            XCTAssertEqual(error, DiskError("link", to, number))
        }
    }
}
