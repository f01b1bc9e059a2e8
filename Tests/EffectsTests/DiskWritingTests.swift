import Effects
import Glibc
import TestSupport
import XCTest

final class DiskWritingTests: XCTestCase {
    func testAFileIsMadeWithItsMode() throws {
        let folder = try TemporaryFolder(self)
        try Disk.live.create(folder["page"], Array("text".utf8), .file)
        try Disk.live.create(folder["order"], [], .secret)
        XCTAssertEqual(try folder.text("page"), "text")
        XCTAssertEqual(try Disk.live.status(folder["order"])?.mode, FileMode(0o600))
    }

    func testAFileIsNeverMadeOverAnother() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file", "first")
        XCTAssertEqual(symlink("nowhere", folder["link"]), 0)
        for name in ["file", "link"] {
            XCTAssertEqual(
                diskError { disk throws(DiskError) in try disk.create(folder[name], [1], .file) },
                DiskError("write", folder[name], EEXIST))
        }
        XCTAssertEqual(try folder.text("file"), "first")
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.create(folder["none/file"], [], .file) },
            DiskError("write", folder["none/file"], ENOENT))
    }

    func testFoldersAreMadeOneAtATime() throws {
        let folder = try TemporaryFolder(self)
        try Disk.live.makeFolder(folder["a"], FileMode(0o700))
        XCTAssertEqual(try Disk.live.status(folder["a"])?.mode, FileMode(0o700))
        let again = diskError { disk throws(DiskError) in try disk.makeFolder(folder["a"], .folder) }
        XCTAssertEqual(again, DiskError("make the folder", folder["a"], EEXIST))
        let deep = diskError { disk throws(DiskError) in try disk.makeFolder(folder["b/c"], .folder) }
        XCTAssertEqual(deep, DiskError("make the folder", folder["b/c"], ENOENT))
    }

    func testModesAreSetWhateverTheUmask() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file")
        for bits in [0o777, 0o600, 0o644] as [UInt32] {
            try Disk.live.setMode(folder["file"], FileMode(bits))
            XCTAssertEqual(try Disk.live.status(folder["file"])?.mode.bits, bits)
        }
        XCTAssertEqual(FileMode(0o100_644), .file)
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.setMode(folder["none"], .file) },
            DiskError("set the permissions", folder["none"], ENOENT))
    }

    func testFilesAndFoldersAreRemovedEachInTheirWay() throws {
        let folder = try TemporaryFolder(self)
        let inner = try folder.makeFolder("folder")
        try folder.write("folder/file")
        XCTAssertEqual(symlink("folder", folder["link"]), 0)
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.removeFolder(inner) }, DiskError("remove", inner, ENOTEMPTY))
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.removeFile(inner) }, DiskError("remove", inner, EISDIR))
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.removeFolder(folder["folder/file"]) },
            DiskError("remove", folder["folder/file"], ENOTDIR))
        try Disk.live.removeFile(folder["link"])
        try Disk.live.removeFile(folder["folder/file"])
        try Disk.live.removeFolder(inner)
        XCTAssertEqual(try folder.names(), [])
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.removeFile(inner) }, DiskError("remove", inner, ENOENT))
    }

    func testSyncingReturns() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file", "text")
        XCTAssertNoThrow(try Disk.live.sync(folder["file"]))
        XCTAssertNoThrow(try Disk.live.sync(folder.path))
        XCTAssertNoThrow(try Disk.live.syncAll(folder.path))
        for (sync, path, number) in [
            (Disk.live.sync, folder["none"], ENOENT), (Disk.live.syncAll, folder["none"], ENOENT),
            (Disk.live.syncAll, folder["file"], ENOTDIR),
        ] {
            XCTAssertEqual(diskError { _ throws(DiskError) in try sync(path) }, DiskError("sync", path, number))
        }
    }
}
