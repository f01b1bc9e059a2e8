import Foundation
import XCTest

@testable import playbill

final class BuildPicturesTests: XCTestCase {
    private let now = "2026-07-15T00:00:00Z"

    /// What a later source says goes before what an earlier one does, and so do its pictures; that is no secret.
    func testAPictureThatAnotherHidesIsSaid() throws {
        let picture = #""image": {"url": "hall.svg", "alt": "A hall"},"#
        let other = Sample.snapshot(slug: "breakfast", more: picture).replacing("\"e1\"", with: "\"e2\"")
        let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>"#
        let playground = try Playground(
            self,
            files: [
                "playbill.json":
                    #"{"sources": [{"kind": "snapshot", "url": "a/s.json"}, {"kind": "snapshot", "url": "b/s.json"}]}"#,
                "a/s.json": Sample.snapshot(more: picture), "b/s.json": other, "a/hall.svg": svg, "b/hall.svg": svg,
            ])
        XCTAssertEqual(playground.run("build", "--as-of", now, "--messages", "line").errors, "")
        try playground.write("a/hall.svg", svg.replacing("9 9", with: "8 8"))
        XCTAssertEqual(
            playground.run("build", "--as-of", now, "--messages", "line").errors,
            "a/hall.svg: warning: another picture of that name is shown in its place [image.hidden] "
                + "(call one of them otherwise: “b/hall.svg” is the one shown, as that of a later source)\n")
    }

    func testAPictureThatCannotBeDecodedIsSaidOnce() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write(
            "snapshot.json", Sample.snapshot(more: "\n      \"image\": {\"url\": \"hall.png\", \"alt\": \"\"},"))
        let hall = try XCTUnwrap(Data(base64Encoded: Sample.picture))
        var broken = [UInt8](hall)
        for place in broken.indices.dropFirst(45).dropLast(12) { broken[place] = 0 }
        try Data(broken).write(to: URL(fileURLWithPath: playground.folder["hall.png"]))
        let ending = playground.run("build", "--as-of", now, "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertEqual(
            ending.errors,
            "hall.png: error: it can't be read as the picture that it says it is [image.unfit] "
                + "(open it, and save it anew)\n")
    }
}
