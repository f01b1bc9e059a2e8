import Diagnostics
import Effects
import Glibc
import TestSupport
import XCTest

final class DiskFailureTests: XCTestCase {
    func testEachFailureSaysWhatToDo() {
        let cases: [(number: Int32, code: String, message: String, hint: String?)] = [
            (
                ENOSPC, "disk.full", "no space left on device",
                "free some space on this disk and run the same command again"
            ),
            (EDQUOT, "disk.full", "disk quota exceeded", "free some space on this disk and run the same command again"),
            (
                EACCES, "disk.permission", "permission denied",
                "let the user who runs playbill write there, or choose another folder"
            ),
            (
                EPERM, "disk.permission", "operation not permitted",
                "let the user who runs playbill write there, or choose another folder"
            ),
            (EROFS, "disk.read-only", "read-only file system", "choose a folder on a disk that can be written"),
            (ENOENT, "disk.missing", "no such file or directory", "check the path"),
            (EMFILE, "disk.failed", "too many open files", "raise the limit of open files (ulimit -n) or lower --jobs"),
            (EIO, "disk.failed", "input/output error", nil),
        ]
        for (number, code, message, hint) in cases {
            XCTAssertEqual(
                DiskError("write", "public/a.html", number).diagnostic,
                Diagnostic(.error, code, "cannot write: \(message)", at: Location(file: "public/a.html"), hint: hint))
        }
    }

    func testAFailureIsOfTheEnvironment() {
        let error = DiskError("remove", "a", EIO)
        XCTAssertEqual(error.failure, Failure(.environment, [error.diagnostic]))
    }

    func testContentsAreNoneWhereThereIsNoFile() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("file", "text")
        XCTAssertEqual(try Disk.live.contents(of: folder["file"]), Array("text".utf8))
        XCTAssertNil(try Disk.live.contents(of: folder["none"]))
        XCTAssertNil(try Disk.live.contents(of: folder["file/below"]))
        XCTAssertThrowsError(try Disk.live.contents(of: folder.path)) { error in
            XCTAssertEqual(
                error as? Failure, Failure(.usage, [DiskError("read", folder.path, EISDIR).diagnostic]))
        }
    }

    func testARunOfCallsEndsAtTheFirstThatFails() throws {
        let folder = try TemporaryFolder(self)
        XCTAssertEqual(try Disk.live.run { disk throws(DiskError) in try disk.list(folder.path) }, [])
        let twice = {
            try Disk.live.run { disk throws(DiskError) in
                try disk.makeFolder(folder["a"], .folder)
                try disk.makeFolder(folder["a"], .folder)
                try disk.makeFolder(folder["b"], .folder)
            }
        }
        XCTAssertThrowsError(try twice()) { error in
            XCTAssertEqual(error as? Failure, DiskError("make the folder", folder["a"], EEXIST).failure)
        }
        XCTAssertEqual(try folder.names(), ["a"])
    }
}
