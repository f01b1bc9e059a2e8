import Foundation
import XCTest

@testable import playbill

final class InputFoldersTests: XCTestCase {
    func testASiteIsNotWrittenOverWhatItIsMadeFrom() throws {
        let picture = #""image": {"url": "images/hall.svg", "alt": "A hall"},"#
        let playground = try Playground(
            self,
            files: [
                "a/site/playbill.json":
                    #"{"theme": "mine", "sources": [{"kind": "snapshot", "url": "data/snapshot.json"}]}"#,
                "a/site/data/snapshot.json": Sample.snapshot(more: picture),
                "a/site/data/images/hall.svg": #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>"#,
                "a/site/mine/theme.json": #"{"name": "Mine"}"#,
            ])
        try FileManager.default.createSymbolicLink(
            atPath: playground.folder["link"], withDestinationPath: playground.folder["a/site/data"])
        let rows: [(out: String, what: String?)] = [
            ("a/site", "the project is in it"), ("a/../a/site/", "the project is in it"),
            ("a", "the project is in it"), ("a/site/Content", "its texts are read from there"),
            ("a/site/Content/new/public", "its texts are read from there"),
            ("a/site/mine/public", "its theme is read from there"),
            ("a/site/data", "“a/site/data/snapshot.json” is in it"),
            ("link", "“a/site/data/snapshot.json” is in it"),
            ("a/site/data/images", "“a/site/data/images/hall.svg” is in it"), ("a/site/Contents", nil),
            ("a/site/data/public", nil), ("b", nil), ("a/site/public", nil),
        ]
        for (out, what) in rows {
            let ending = playground.run(
                "build", "--project", "a/site", "--out", out, "--force", "--as-of", "2026-07-15T00:00:00Z",
                "--messages", "line")
            XCTAssertEqual(
                ending.errors,
                what.map {
                    "error: the site can't be written to “\(out)”: \($0) [build.out] "
                        + "(give it a folder of its own, such as public)\n"
                } ?? "", out)
            XCTAssertEqual(ending.code, what == nil ? .done : .usage, out)
        }
    }

    func testSettingsThatSaySoAreTheirPlace() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("playbill.json", #"{"output": {"dir": "Content"}}"#)
        let ending = playground.run("build", "--messages", "line")
        XCTAssertEqual(
            ending.errors,
            "playbill.json: error: output.dir: the site can't be written to “Content”: its texts are read from there "
                + "[build.out] (give it a folder of its own, such as public)\n")
        XCTAssertEqual(ending.code, .usage)
    }
}
