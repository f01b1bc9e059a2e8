import Diagnostics
import Effects
import Fetching
import Project
import TestSupport
import XCTest

@testable import Pulling

final class SnapshotFileTests: XCTestCase {
    func testFilesOfTheProjectAreNotWrittenOver() throws {
        let (folder, project) = try project()
        for name in ["playbill.json", "own.json", "./own.json", "notes.json"] {
            XCTAssertThrowsError(try write(folder[name], project), name) { error in
                XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["pull.out"], name)
            }
        }
        XCTAssertEqual(try Disk.live.read(folder["own.json"]), Array(own.utf8))
    }

    func testTheSameSnapshotIsNotWrittenAgain() throws {
        let (folder, project) = try project()

        XCTAssertTrue(try write(folder["out/snapshot.json"], project))
        XCTAssertFalse(try write(folder["out/snapshot.json"], project))
    }

    func testAnAddressOfTheProjectsOwnEventIsTaken() throws {
        let (_, project) = try project()
        let puller = Puller(
            project, disk: .live, environment: [:], now: .epoch, jobs: 1, manner: .asking,
            open: { _, _, _ throws(FetchError) in throw FetchError(.offline, "", "", hint: "") })
        var slugs = try puller.takenSlugs(project.config.sources)

        XCTAssertEqual(slugs.take("gala", for: "hi-events-7"), "gala-7")
        XCTAssertEqual(slugs.take("gala", for: "own"), "gala")
    }

    private let own = #"{"playbill": 1, "events": [{"id": "own", "slug": "gala"}]}"#

    private func project() throws -> (TemporaryFolder, ProjectFolder) {
        let folder = try TemporaryFolder(self)
        let config =
            #"{"sources": [{"kind": "hi-events", "url": "https://t.example.com"}, {"kind": "snapshot", "url": "own.json"}]}"#
        for (name, text) in [("playbill.json", config), ("own.json", own), ("notes.json", "{}")] {
            try Disk.live.create(folder[name], Array(text.utf8), .file)
        }
        return (folder, try ProjectFolder(folder.path))
    }

    private func write(_ path: String, _ project: ProjectFolder) throws -> Bool {
        try SnapshotFile(path, .live).write(project.config.sources, of: project)
    }
}
