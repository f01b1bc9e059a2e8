import Diagnostics
import Effects
import Foundation
import Publishing
import TestSupport
import XCTest

final class FileSinkTests: XCTestCase {
    func testAFileAppearsWholeWithItsPermissions() throws {
        let folder = try TemporaryFolder(self)
        for sync in FileSink.Sync.allCases {
            let sink = FileSink(folder: folder["tickets"], disk: .live, mode: .secret, sync: sync)
            try sink.write("order-1/ticket.pdf", Array("one".utf8))
            try sink.write("order-1/ticket.pdf", Array("two".utf8))
            XCTAssertEqual(try Site.contents(folder.path), ["tickets/order-1/ticket.pdf": "two"])
            XCTAssertEqual(try Disk.live.status(folder["tickets/order-1/ticket.pdf"])?.mode, .secret)
        }
    }

    func testUnsafeNamesAreRefused() throws {
        let folder = try TemporaryFolder(self)
        let sink = FileSink(folder: folder["out"], disk: .live)
        for name in ["../ticket.pdf", "/etc/ticket.pdf", "", "a/./b", "a\0b", ".playbill-new"] {
            XCTAssertThrowsError(try sink.write(name, [1])) { XCTAssertEqual(($0 as? Failure)?.kind, .records) }
        }
        XCTAssertEqual(try Site.contents(folder.path), [:])
    }

    func testAFileThatCannotBeWrittenIsNotThereAndAnOlderOneStays() throws {
        for number in [ENOSPC, EIO, EACCES] {
            var call = 1
            var isClean = false
            while !isClean {
                let folder = try TemporaryFolder(self)
                try FileSink(folder: folder.path, disk: .live).write("ticket.pdf", Array("old".utf8))
                let faults = Faults(failing: call, number)
                let sink = FileSink(folder: folder.path, disk: .failing(faults), sync: .file)
                do {
                    try sink.write("ticket.pdf", Array("new".utf8))
                    XCTAssertEqual(try? Site.contents(folder.path), ["ticket.pdf": "new"])
                } catch {
                    XCTAssertEqual(error.kind, .environment)
                    XCTAssertEqual(error.diagnostics.map(\.location?.file), [folder["ticket.pdf"]])
                    // Only the last call can fail with the file in place: the one that makes sure of its name.
                    let isInPlace = call == 8
                    XCTAssertEqual(try Site.contents(folder.path), ["ticket.pdf": isInPlace ? "new" : "old"])
                }
                isClean = faults.count < call
                call += 1
            }
            XCTAssertEqual(call, 10)
        }
    }

    func testWhatAKilledProcessLeftIsSweptAway() throws {
        let folder = try TemporaryFolder(self)
        for name in ["a", "a/.playbill-old.part", "a/.playbill-folder.part/x", "a/theirs.part"] {
            let url = URL(fileURLWithPath: folder[name])
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            if name == "a" { continue }
            try Data("half".utf8).write(to: url)
        }
        let sink = FileSink(folder: folder.path, disk: .live)
        try sink.write("a/ticket.pdf", Array("one".utf8))
        let left = ["a/.playbill-folder.part/x": "half", "a/theirs.part": "half", "a/ticket.pdf": "one"]
        XCTAssertEqual(try Site.contents(folder.path), left)
    }

    func testWhatAnotherProcessIsWritingIsLeftAlone() throws {
        let folder = try TemporaryFolder(self)
        var slow = FileSink(folder: folder.path, disk: .live)
        slow.disk.create = { path, bytes, mode throws(DiskError) in
            try Disk.live.create(path, bytes, mode)
            try? FileSink(folder: folder.path, disk: .live).write("other.pdf", Array("other".utf8))
        }
        try slow.write("slow.pdf", Array("slow".utf8))
        XCTAssertEqual(try Site.contents(folder.path), ["other.pdf": "other", "slow.pdf": "slow"])
    }
}
