import Effects
import Feeds
import TestSupport
import XCTest

@testable import Project

final class OutlinesTests: XCTestCase {
    private let text = Array(#"{"events": [{"id": "a"}, {"id": "b"}]}"#.utf8)
    private let other = Array(#"{"events": [{"id": "a"}, {"id": "c"}]}"#.utf8)

    func testWhatWasNotedIsKnownTheNextTime() throws {
        let project = try project()
        let source = Config.Source()
        let before = Outlines(of: project, .live).cut(text, of: source, jobs: 1)
        XCTAssertFalse(before.isAsOutlined)
        try Outlines.note([(source, before)], of: project, jobs: 1, .live)

        let outlines = Outlines(of: project, .live)
        XCTAssertTrue(outlines.cut(text, of: source, jobs: 1).isAsOutlined)
        let changed = outlines.cut(other, of: source, jobs: 1)
        XCTAssertFalse(changed.isAsOutlined)
        XCTAssertEqual(changed.digests(jobs: 1), SnapshotCut(other).digests(jobs: 1))
        var another = source
        another.url = "other.json"
        XCTAssertFalse(outlines.cut(text, of: another, jobs: 1).isAsOutlined)
    }

    func testNothingIsWrittenIfAllIsKnown() throws {
        let project = try project()
        let source = Config.Source()
        try Outlines.note([(source, SnapshotCut(text))], of: project, jobs: 1, .live)
        let written = try inode(project)
        try Outlines.note(
            [(source, Outlines(of: project, .live).cut(text, of: source, jobs: 1))], of: project, jobs: 1, .live)
        XCTAssertEqual(try inode(project), written)
        try Outlines.note(
            [(source, Outlines(of: project, .live).cut(other, of: source, jobs: 1))], of: project, jobs: 1, .live)
        XCTAssertNotEqual(try inode(project), written)
    }

    func testWhatIsDamagedIsNothingKnown() throws {
        let project = try project()
        let source = Config.Source()
        try Outlines.note([(source, SnapshotCut(text))], of: project, jobs: 1, .live)
        let good = try Disk.live.read(Outlines.file(project))
        for place in good.indices {
            var bytes = good
            bytes[place] ^= 4
            for bytes in [bytes, Array(good[..<place])] {
                try Disk.live.replace(Outlines.file(project), bytes)
                let cut = Outlines(of: project, .live).cut(text, of: source, jobs: 1)
                XCTAssertFalse(cut.isAsOutlined)
                XCTAssertEqual(cut.digests(jobs: 1), SnapshotCut(text).digests(jobs: 1))
            }
        }
    }

    private func project() throws -> ProjectFolder {
        let folder = try TemporaryFolder(self)
        try Disk.live.makeFolders(folder[".playbill"])
        return try ProjectFolder(folder.path, hasSource: true)
    }

    private func inode(_ project: ProjectFolder) throws -> UInt64? {
        try Disk.live.status(Outlines.file(project))?.inode
    }
}
