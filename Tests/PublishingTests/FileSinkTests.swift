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
                    let isInPlace = call == 5
                    XCTAssertEqual(try Site.contents(folder.path), ["ticket.pdf": isInPlace ? "new" : "old"])
                }
                isClean = faults.count < call
                call += 1
            }
            XCTAssertEqual(call, 7)
        }
    }
}
