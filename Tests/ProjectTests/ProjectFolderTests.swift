import XCTest

@testable import Project

final class ProjectFolderTests: XCTestCase {
    func testFilesAreNamedAsTheCallerWouldNameThem() {
        let cases: [(folder: String, name: String, joined: String)] = [
            (".", "a.json", "a.json"), ("", "a.json", "a.json"), ("site", "a.json", "site/a.json"),
            ("site/", "a.json", "site/a.json"), ("/srv", "a/b.json", "/srv/a/b.json"), ("/", "a", "/a"),
            ("site", "/srv/a.json", "/srv/a.json"),
        ]
        for (folder, name, joined) in cases { XCTAssertEqual(ProjectFolder.join(folder, name), joined) }
    }

    func testTheFolderOfAFile() {
        let cases = [("a.json", "."), ("site/a.json", "site"), ("/a", "/"), ("/a/b", "/a"), ("a/b/c", "a/b")]
        for (file, folder) in cases { XCTAssertEqual(ProjectFolder.folder(of: file), folder) }
    }
}
