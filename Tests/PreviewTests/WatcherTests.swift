import Effects
import Preview
import TestSupport
import XCTest

final class WatcherTests: XCTestCase {
    func testAFileThatIsWritten() throws {
        let watched = try Watched(self, files: ["site/a/row.liquid"])
        try watched.write("site/a/row.liquid")
        XCTAssertEqual(try watched.changes(), ["site/a/row.liquid"])
        XCTAssertEqual(try watched.changes(), [])
    }

    func testAFileThatAnotherIsPutInThePlaceOf() throws {
        let watched = try Watched(self, files: ["site/row.liquid"])
        for _ in 1...3 {
            try watched.write("site/.row.liquid.swp")
            try watched.move("site/.row.liquid.swp", to: "site/row.liquid")
            XCTAssertEqual(try watched.changes(), ["site/row.liquid"])
        }
    }

    func testWhatEditorsPutDownMeanwhileDoesNotMatter() throws {
        let watched = try Watched(self, files: ["site/row.liquid"], without: ["site/public"])
        for name in [
            ".row.liquid.swp", "4913", "row.liquid~", "#row.liquid#", ".git/index", "node_modules/a.js", "public/a",
        ] {
            try watched.write("site/\(name)")
        }
        XCTAssertEqual(try watched.changes(), [])
    }

    func testFoldersThatCome() throws {
        let watched = try Watched(self, files: ["site/a.liquid"])
        try watched.makeFolder("site/new/deep")
        XCTAssertEqual(try watched.changes().first, "site/new")
        try watched.write("site/new/deep/b.liquid")
        XCTAssertEqual(try watched.changes(), ["site/new/deep/b.liquid"])
    }

    func testAFolderThatGoesAndComesBack() throws {
        let watched = try Watched(self, files: ["site/a/b.liquid"])
        try watched.remove("site")
        XCTAssertTrue(try watched.changes().contains("site"))
        try watched.write("site/a/b.liquid")
        XCTAssertTrue(try watched.changes().contains("site"))
        try watched.write("site/a/b.liquid", "once more")
        XCTAssertEqual(try watched.changes(), ["site/a/b.liquid"])
    }

    func testAFolderThatIsMovedAway() throws {
        let watched = try Watched(self, files: ["site/a/b.liquid"])
        try watched.move("site/a", to: "elsewhere")
        XCTAssertEqual(try watched.changes(), ["site/a"])
        try watched.write("elsewhere/b.liquid")
        XCTAssertEqual(try watched.changes(), [])
        try watched.move("elsewhere", to: "site/c")
        XCTAssertEqual(try watched.changes(), ["site/c"])
        try watched.write("site/c/b.liquid")
        XCTAssertEqual(try watched.changes(), ["site/c/b.liquid"])
    }

    func testAFolderThatIsNotThereYet() throws {
        let watched = try Watched(self, ground: "not/yet/site")
        try watched.makeFolder("not")
        XCTAssertEqual(try watched.changes(), [])
        try watched.write("not/yet/site/a.liquid")
        XCTAssertTrue(try watched.changes().contains { $0.hasPrefix("not/yet") })
        try watched.write("not/yet/site/a.liquid")
        XCTAssertEqual(try watched.changes(), ["not/yet/site/a.liquid"])
    }

    func testManyFilesComeTogether() throws {
        let watched = try Watched(self, files: ["site/a.liquid"])
        for number in 1...500 { try watched.write("site/text-\(number).md") }
        XCTAssertEqual(try watched.changes().count, 500)
        XCTAssertEqual(try watched.changes(), [])
    }

    func testMoreThanTheSystemKeeps() throws {
        let limit = try XCTUnwrap(
            Int(String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8).trimmed))
        let watched = try Watched(self, files: ["site/a.liquid", "site/b.liquid"])
        // Neighbours that are alike are one event, so that two files take turns.
        for _ in 0...(limit / 4) {
            for name in ["site/a.liquid", "site/b.liquid"] {
                let descriptor = open(watched.folder[name], O_WRONLY | O_CREAT)
                close(descriptor)
                unlink(watched.folder[name])
            }
        }
        let changes = try XCTUnwrap(watched.watcher.next(until: .never))
        XCTAssertTrue(changes.isOverflow)
        try watched.write("site/a.liquid")
        XCTAssertEqual(try watched.changes(), ["site/a.liquid"])
    }

    func testAFileAlone() throws {
        let folder = try TemporaryFolder(self)
        let watcher = try Watcher()
        watcher.watch([Ground(folder["snapshot.json"], .file)])
        for name in ["other.json", "snapshot.json"] {
            try Data("{}".utf8).write(to: URL(fileURLWithPath: folder[name]))
        }
        XCTAssertEqual(try watcher.next(until: .never)?.paths, [folder["snapshot.json"]])
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
