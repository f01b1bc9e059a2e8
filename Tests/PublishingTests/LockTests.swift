import Diagnostics
import Effects
import Publishing
import XCTest

final class LockTests: XCTestCase {
    func testASecondWriterIsToldWhoIsAtIt() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home"])
        let lock = try Disk.live.lock("\(site.root)/.playbill/lock", "4711\n")
        let expected = Diagnostic(
            .error, "publish.locked", "process 4711 is publishing to this folder right now",
            at: Location(file: "\(site.root)/public"),
            hint: "wait until it is done; if it hangs, end it with: kill 4711")
        XCTAssertEqual(try site.failure(["index.html": "new"]), Failure(.environment, [expected]))
        XCTAssertEqual(try site.files(), ["index.html": "home"])
        withExtendedLifetime(lock) {}
    }

    func testAWriterThatHasNotSaidItsNumberYet() throws {
        let site = try Site(self)
        try site.publish([:])
        let lock = try Disk.live.lock("\(site.root)/.playbill/lock", "")
        let message = "another process is publishing to this folder right now"
        XCTAssertEqual(try site.failure([:])?.diagnostics.map(\.message), [message])
        withExtendedLifetime(lock) {}
    }

    func testTheLockIsGivenBack() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home"])
        _ = try site.failure(["a": "", "A": ""])
        XCTAssertEqual(try site.publish(["index.html": "home"]), Publication(kept: ["index.html"]))
        let note = String(decoding: try Disk.live.read("\(site.root)/.playbill/lock"), as: UTF8.self)
        XCTAssertEqual(note, "\(ProcessInfo.processInfo.processIdentifier)\n")
    }
}
