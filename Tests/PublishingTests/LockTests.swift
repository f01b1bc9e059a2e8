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

    /// Each remembers what it did in a folder of its own, so that only the site itself can keep them apart.
    func testTwoWithDifferentStateFoldersKeepOutOfEachOthersWay() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            let processes = try ["a", "b"].map { name in
                let process = Process()
                process.executableURL = URL(fileURLWithPath: probe)
                process.arguments = ["rival", site.root, swap.rawValue, name]
                try process.run()
                return process
            }
            for process in processes {
                process.waitUntilExit()
                XCTAssertEqual(process.terminationStatus, 0, "all that may go wrong is that the other is at it")
            }
            let files = try site.files()
            XCTAssertEqual(files.count, 12)
            XCTAssertEqual(Set(files.values).count, 1, "all of one publication")
            XCTAssertEqual(
                try Disk.live.list(site.root).filter { !$0.hasPrefix(".playbill-") && $0 != ".public.spare" },
                ["public"])
        }
    }

    func testASiteThatIsBeingPublishedFromElsewhereIsLocked() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home"])
            let elsewhere = Output(try OutputPath("index.html"), inputs: .init(of: [])) {
                var other = site.publisher
                other.stateFolder = "\(site.root)/other"
                do {
                    _ = try other.publish([try Output("index.html", "theirs")])
                    return Made(nil)
                } catch {
                    let codes = (error as? Failure)?.diagnostics.map(\.code) ?? []
                    return Made(Array(codes.joined().utf8))
                }
            }
            _ = try site.publisher.publish([elsewhere])
            XCTAssertEqual(try site.files(), ["index.html": "publish.locked"])
        }
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
