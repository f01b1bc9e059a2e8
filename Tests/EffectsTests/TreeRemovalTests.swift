import Effects
import TestSupport
import XCTest

final class TreeRemovalTests: XCTestCase {
    func testAFolderGoesWithAllThatIsInItButNotWhatItPointsTo() throws {
        let folder = try TemporaryFolder(self)
        let disk = Disk.live
        try disk.makeFolders(folder["tree/a/b"])
        try disk.create(folder["tree/a/b/deep"], [1], .file)
        try disk.create(folder["kept"], [2], .file)
        try FileManager.default.createSymbolicLink(
            atPath: folder["tree/link"], withDestinationPath: folder["kept"])
        try disk.removeTree(folder["tree"])
        XCTAssertEqual(try disk.list(folder.path), ["kept"])
        XCTAssertEqual(try disk.read(folder["kept"]), [2])
    }

    func testNothingToRemoveIsFine() throws {
        let folder = try TemporaryFolder(self)
        try Disk.live.removeTree(folder["tree"])
        XCTAssertEqual(try Disk.live.list(folder.path), [])
    }

    func testAFileGoesToo() throws {
        let folder = try TemporaryFolder(self)
        try Disk.live.create(folder["file"], [1], .file)
        try Disk.live.removeTree(folder["file"])
        XCTAssertEqual(try Disk.live.list(folder.path), [])
    }
}
