import Foundation
import Glibc
import TestSupport
import XCTest

@testable import Effects

final class DiskReadingTests: XCTestCase {
    func testAFileIsReadWhole() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("empty")
        XCTAssertEqual(try Disk.live.read(folder["empty"]), [])
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Disk.live.create(folder["large"], bytes, .file)
        XCTAssertEqual(try Disk.live.read(folder["large"]), bytes)
    }

    /// It is read in halves.
    func testALargeFileIsReadWhole() throws {
        let folder = try TemporaryFolder(self)
        // Of a length that no half has.
        var all = (0..<100_003).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        while all.count < 10_000_000 { all += all }
        for size in [8 << 20, 8 << 20 + 1, 9_999_999] {
            let bytes = Array(all[..<size])
            try Disk.live.create(folder["\(size)"], bytes, .file)
            XCTAssertTrue(try Disk.live.read(folder["\(size)"]) == bytes, "\(size)")
        }
    }

    func testAFileThatBecameShorterEndsWhereItEnds() throws {
        let path = try TemporaryFolder(self)["file"]
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Disk.live.create(path, bytes, .file)
        for size in [1, 999, 1000, 1001, 1500, 1999, 2000, 2001, 5000] {
            let file = try Descriptor("read", path, O_RDONLY)
            XCTAssertEqual(try file.readInHalves(size), Array(bytes.prefix(size)), "\(size)")
        }
    }

    func testAFileThatSaysItHasNoSizeIsReadToItsEnd() throws {
        let text = String(decoding: try Disk.live.read("/proc/self/status"), as: UTF8.self)
        XCTAssertEqual(try Disk.live.status("/proc/self/status")?.size, 0)
        XCTAssertTrue(text.contains("\nPid:\t\(getpid())\n"), text)
    }

    func testAPipeIsReadUntilItsWriterIsDone() throws {
        let pipe = try TemporaryFolder(self)["pipe"]
        XCTAssertEqual(mkfifo(pipe, 0o600), 0)
        let bytes = [UInt8](repeating: 7, count: 200_000)
        let writer = Thread {
            let descriptor = open(pipe, O_WRONLY)
            for part in stride(from: 0, to: bytes.count, by: 50_000) {
                _ = write(descriptor, bytes, min(50_000, bytes.count - part))
            }
            close(descriptor)
        }
        writer.start()
        XCTAssertEqual(try Disk.live.read(pipe), bytes)
    }

    func testALinkIsFollowedInReading() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file", "text")
        XCTAssertEqual(symlink("file", folder["link"]), 0)
        XCTAssertEqual(try folder.text("link"), "text")
    }

    func testAReadableFileIsAFileThatCanBeRead() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file", "text")
        try folder.write("secret", "text")
        try Disk.live.setMode(folder["secret"], FileMode(0))
        try folder.makeFolder("folder")
        for (target, link) in [("file", "link"), ("none", "dangling"), ("folder", "way"), ("loop", "loop")] {
            XCTAssertEqual(symlink(target, folder[link]), 0)
        }
        let names = ["file", "secret", "folder", "link", "dangling", "way", "loop", "none", "file/below"]
        XCTAssertEqual(
            names.filter { Disk.live.isReadableFile(folder[$0]) },
            names.filter { (try? Disk.live.read(folder[$0])) != nil })
        XCTAssertTrue(Disk.live.isReadableFile(folder["link"]))
        XCTAssertFalse(Disk.live.isReadableFile(folder["way"]))
    }

    func testWhatCannotBeRead() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file")
        XCTAssertEqual(symlink("loop", folder["loop"]), 0)
        let cases: [(path: String, number: Int32)] = [
            (folder["none"], ENOENT), (folder["file/below"], ENOTDIR), (folder.path, EISDIR), (folder["loop"], ELOOP),
            (folder[String(repeating: "x", count: 256)], ENAMETOOLONG), ("", ENOENT),
        ]
        for (path, number) in cases {
            XCTAssertEqual(diskError { disk throws(DiskError) in try disk.read(path) }, DiskError("read", path, number))
        }
    }

    func testAFolderIsListedByTheBytesOfItsNames() throws {
        let folder = try TemporaryFolder(self)
        for name in ["b", "a", "B", "é", ".hidden", "a.b", "10", "9"] { try folder.write(name) }
        XCTAssertEqual(try folder.names(), [".hidden", "10", "9", "B", "a", "a.b", "b", "é"])
        XCTAssertEqual(try Disk.live.list(try folder.makeFolder("empty")), [])
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.list(folder["none"]) },
            DiskError("list", folder["none"], ENOENT))
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.list(folder["a"]) }, DiskError("list", folder["a"], ENOTDIR))
    }

    func testStatusIsOfTheLinkItself() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file", "12345")
        try Disk.live.link(folder["file"], folder["twin"])
        XCTAssertEqual(symlink("file", folder["link"]), 0)
        let file = try XCTUnwrap(try Disk.live.status(folder["file"]))
        XCTAssertEqual([file.size, Int(file.mode.bits)], [5, 0o644])
        XCTAssertEqual(Double(file.modifiedNanoseconds) / 1e9, Date().timeIntervalSince1970, accuracy: 60)
        XCTAssertEqual(try Disk.live.status(folder["twin"]), file)
        XCTAssertNotEqual(try Disk.live.status(folder["link"])?.inode, file.inode)
        XCTAssertEqual(try Disk.live.status(folder["link"])?.size, 4)
    }

    func testNothingIsWhereThereIsNothing() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file")
        XCTAssertNil(try Disk.live.status(folder["none"]))
        XCTAssertNil(try Disk.live.status(folder["file/below"]))
        let long = folder[String(repeating: "x", count: 256)]
        XCTAssertEqual(
            diskError { disk throws(DiskError) in try disk.status(long) }, DiskError("look at", long, ENAMETOOLONG))
    }
}
