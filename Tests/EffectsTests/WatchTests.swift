import Effects
import Foundation
import TestSupport
import XCTest

final class WatchTests: XCTestCase {
    func testWhatWasReadOrListedIsNoticedWhenItChanges() throws {
        let changes: [(name: String, change: (TemporaryFolder) throws -> Void)] = [
            ("a", { try Data("more".utf8).write(to: URL(fileURLWithPath: $0["a"])) }),
            ("a", { try FileManager.default.removeItem(atPath: $0["a"]) }),
            ("missing", { try Data().write(to: URL(fileURLWithPath: $0["missing"])) }),
            ("folder", { try Data().write(to: URL(fileURLWithPath: $0["folder/new"])) }),
            (
                "link",
                {
                    try FileManager.default.removeItem(atPath: $0["link"])
                    try FileManager.default.createSymbolicLink(atPath: $0["link"], withDestinationPath: $0["b"])
                }
            ),
        ]
        for (name, change) in changes {
            let folder = try TemporaryFolder(self)
            for file in ["a", "b", "c"] { try Data("same".utf8).write(to: URL(fileURLWithPath: folder[file])) }
            try FileManager.default.createDirectory(atPath: folder["folder"], withIntermediateDirectories: false)
            try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: folder["a"])
            let watch = Watch(.live)
            for file in ["a", "missing", "link"] { _ = try? watch.watched.read(folder[file]) }
            _ = try watch.watched.list(folder["folder"])
            XCTAssertNil(watch.change())
            try Data("other".utf8).write(to: URL(fileURLWithPath: folder["c"]))
            XCTAssertNil(watch.change(), "what nobody has read may change")
            try change(folder)
            XCTAssertEqual(watch.change(), folder[name])
        }
    }
}
