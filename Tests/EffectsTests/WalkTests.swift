import Effects
import Glibc
import TestSupport
import XCTest

final class WalkTests: XCTestCase {
    func testEverythingBelowAFolderIsFoundAndSaysWhatItIs() throws {
        let folder = try tree()
        let entries = try Disk.live.walk(folder.path, false)
        XCTAssertEqual(
            entries.map { "\($0.path) \($0.kind)" }.sorted(),
            [
                "a folder", "a/b folder", "a/b/deep file", "a/file file", "empty folder", "link symbolicLink",
                "pipe other",
            ])
        for entry in entries {
            let status = try XCTUnwrap(try Disk.live.status(folder[entry.path]))
            XCTAssertEqual(
                entry,
                TreeEntry(
                    path: entry.path, kind: status.kind, inode: status.inode,
                    status: status.kind == .folder ? status : nil))
        }
    }

    func testStatusIsOfEverythingWhenAskedFor() throws {
        let folder = try tree()
        for entry in try Disk.live.walk(folder.path, true) {
            XCTAssertEqual(entry.status, try Disk.live.status(folder[entry.path]), entry.path)
        }
    }

    func testAFolderStandsBeforeWhatIsInIt() throws {
        let paths = try Disk.live.walk(try tree().path, false).map(\.path)
        let places = try ["a", "a/b", "a/b/deep"].map { try XCTUnwrap(paths.firstIndex(of: $0)) }
        XCTAssertEqual(places, places.sorted())
    }

    func testNamesThatAreNotUTF8AreSaidRoughlyAndNotWalkedInto() throws {
        let folder = try TemporaryFolder(self)
        let path = Array(folder["x"].utf8).dropLast().map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9)]
        XCTAssertEqual(mkdir(path + [0], 0o755), 0)
        close(open(path + [47, 97, 0], O_CREAT | O_WRONLY, 0o644))
        let entries = try Disk.live.walk(folder.path, true)
        XCTAssertEqual(entries.map(\.path), ["\u{FFFD}"])
        XCTAssertEqual(entries.map(\.isExact), [false])
        XCTAssertEqual(entries.map(\.kind), [.folder])
    }

    func testWhatCannotBeWalked() throws {
        let folder = try tree()
        let cases = [("none", ENOENT), ("a/file", ENOTDIR), ("link", ENOTDIR)]
        for (name, number) in cases {
            let error = diskError { disk throws(DiskError) in try disk.walk(folder[name], false) }
            XCTAssertEqual(error, DiskError("list", folder[name], number))
        }
        XCTAssertEqual(try Disk.live.walk(folder["empty"], true), [])
    }

    private func tree() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(self)
        for name in ["a", "a/b", "empty"] { try folder.makeFolder(name) }
        for name in ["a/file", "a/b/deep"] { try folder.write(name, name) }
        XCTAssertEqual(symlink("a", folder["link"]), 0)
        XCTAssertEqual(mkfifo(folder["pipe"], 0o600), 0)
        return folder
    }
}
