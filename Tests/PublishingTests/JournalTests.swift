import Crypto
import Effects
import Foundation
import XCTest

@testable import Publishing

final class JournalTests: XCTestCase {
    let change = Change(
        clearings: [Change.Removal(path: TreePath("about"), kind: .file(Stamp(inode: 1, size: 2, modified: 3)))],
        folders: [TreePath("about")], puts: [Change.Put(path: TreePath("about/us"), staged: "0")],
        removals: [Change.Removal(path: TreePath("old"), kind: .folder)])

    func testItIsReadAsItWasWritten() {
        let journal = Journal(change: change)
        XCTAssertEqual(Journal(journal.bytes), journal)
        for count in journal.bytes.indices { XCTAssertNil(Journal(Array(journal.bytes[..<count]))) }
    }

    func testAJournalThatLeadsOutOfTheFolderIsRefused() {
        for path in ["../a", "/etc/a", "a/../../b", "a//b", "./a", ""] {
            let path = TreePath(path)
            XCTAssertNil(Journal(Journal(change: Change(folders: [path])).bytes))
            XCTAssertNil(Journal(Journal(change: Change(puts: [Change.Put(path: path, staged: "0")])).bytes))
            XCTAssertNil(
                Journal(Journal(change: Change(puts: [Change.Put(path: TreePath("a"), staged: path.text)])).bytes))
            XCTAssertNil(Journal(Journal(change: Change(removals: [Change.Removal(path: path, kind: .folder)])).bytes))
            XCTAssertNil(Journal(Journal(change: Change(clearings: [Change.Removal(path: path, kind: .folder)])).bytes))
        }
    }

    func testAStartThatCannotFinishSaysSo() throws {
        var site = try Site(self, .inPlace)
        try site.publish(["index.html": "home", "old.html": "old"])
        try leave(site, old: "old.html")
        site.disk.rename = { _, to throws(DiskError) in throw DiskError("put in place", to, EIO) }
        let failure = try site.failure(["index.html": "home"])
        let note = "a part of the new site is in place already; the next start does the rest before all else"
        XCTAssertEqual(failure?.diagnostics.map(\.notes), [[note]])
    }

    func testWhatWasDecidedIsFinishedByTheNextStart() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home", "old.html": "old"])
            try leave(site, old: "old.html")
            // Nothing to publish, so that all there is to see is what the start itself did.
            _ = site.failure([try Output("a", ""), Output(try OutputPath("b"), inputs: .init(of: [])) { Made(nil) }])
            XCTAssertEqual(try site.files(), ["index.html": "new home", "new/index.html": "new"])
            XCTAssertEqual(try site.leftovers(), [])
        }
    }

    func testWhatSomebodyChangedInTheMeantimeIsNotRemoved() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home", "old.html": "old"])
        try leave(site, old: "old.html")
        try site.write("old.html", "changed")
        _ = site.failure([Output(try OutputPath("b"), inputs: .init(of: [])) { Made(nil) }])
        XCTAssertEqual(try site.files()["old.html"], "changed")
    }

    func testWhatWasNotDecidedIsClearedAway() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home"])
        try site.write(".playbill-new/0", "half a f")
        try site.write(".playbill-new/journal.part", "playbill journal 1\nhalf")
        try site.publish(["index.html": "home"])
        XCTAssertEqual(try site.files(), ["index.html": "home"])
        XCTAssertEqual(try site.leftovers(), [])
    }

    /// It was whole when it got its name: sweeping it away would leave half a site, and nobody would know.
    func testAJournalThatCannotBeReadIsRefused() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            try site.publish(["index.html": "home", "old.html": "old"])
            try leave(site, old: "old.html")
            let path = site[".playbill-new/journal"]
            var bytes = try Disk.live.read(path)
            bytes[bytes.count - 1] ^= 1
            for damaged in [bytes, Sealed.seal(Array("playbill journal 2\n".utf8)), []] {
                try Data(damaged).write(to: URL(fileURLWithPath: path))
                let before = try Site.contents(site["."])
                for site in [site, site.with { $0.dryRun = true }] {
                    let diagnostics = try site.failure(["index.html": "home"])?.diagnostics
                    XCTAssertEqual(diagnostics?.map(\.code), ["publish.journal"])
                    XCTAssertEqual(diagnostics?.map(\.location?.file), [path])
                    XCTAssertEqual(try Site.contents(site["."]), before)
                }
            }
            let publication = try site.with { $0.force = true }.publish(["index.html": "newer"])
            XCTAssert(publication.diagnostics.contains { $0.code == "publish.journal" })
            XCTAssertEqual(try site.files(), ["index.html": "newer"])
            XCTAssertEqual(try site.leftovers(), [])
            XCTAssertEqual(try site.publish(["index.html": "newer"]).kept, ["index.html"])
        }
    }

    func testARehearsalSaysThatSomethingIsUnfinished() throws {
        let site = try Site(self)
        try site.publish(["index.html": "home", "old.html": "old"])
        try leave(site, old: "old.html")
        let rehearsal = try site.with { $0.dryRun = true }.publish(["index.html": "home"])
        XCTAssertEqual(rehearsal.diagnostics.map(\.code), ["publish.unfinished"])
    }

    /// As a process leaves it that is killed right after it decided.
    private func leave(_ site: Site, old: String) throws {
        try site.write(".playbill-new/0", "new home")
        try site.write(".playbill-new/1", "new")
        let stamp = Stamp(try XCTUnwrap(Disk.live.status(site[old])))
        let change = Change(
            folders: [TreePath("new")],
            puts: [
                Change.Put(path: TreePath("index.html"), staged: "0"),
                Change.Put(path: TreePath("new/index.html"), staged: "1"),
            ], removals: [Change.Removal(path: TreePath(old), kind: .file(stamp))])
        try Journal(change: change).commit(in: "\(site.root)/public", .live)
    }
}
