import Crypto
import XCTest

@testable import Publishing

final class ManifestTests: XCTestCase {
    func testItIsReadAsItWasWritten() {
        let paths = ["index.html", "a \"quoted\" name", "back\\slash", "été", "z/\u{1F39F}.html"]
        let manifest = Manifest(
            files: PathMap(paths.map { (key: TreePath($0), value: Digest(of: $0.utf8)) }))
        XCTAssertEqual(Manifest(Manifest.bytes(manifest.files.map { ($0.key, $0.value) })), manifest)
        XCTAssertEqual(Manifest(Manifest.bytes([])), Manifest())
    }

    func testOneThatIsPatchedIsTheSameAsOneWrittenAnew() {
        let paths = ["a \"quoted\" name", "back\\slash", "index.html", "z/\u{1F39F}.html"]
        let files = paths.map { (path: TreePath($0), digest: Digest(of: $0.utf8)) }
        let old = Manifest.bytes(files)
        for changed in [[], [0], [3], [2, 1], [0, 1, 2, 3]] {
            var new = files
            for number in changed { new[number].digest = Digest(of: [UInt8(number)]) }
            let changes = changed.map { (number: $0, path: new[$0].path, digest: new[$0].digest) }
            XCTAssertEqual(Manifest.patched(old, changes), Manifest.bytes(new))
        }
        for (number, path) in [(1, "index.html"), (4, "index.html"), (9, "index.html"), (2, "index.htm")] {
            XCTAssertNil(Manifest.patched(old, [(number, TreePath(path), Digest(of: []))]))
        }
    }

    func testItMayBeLaidOutAnotherWay() {
        let digest = Digest(of: [1])
        let text = "{\"files\":{\"index\\u002ehtml\":\"sha256-\(digest.hex.uppercased())\"},\"playbill\":1}"
        XCTAssertEqual(Manifest(Array(text.utf8)), Manifest(files: [TreePath("index.html"): digest]))
    }

    func testWhatIsNoManifestOfOursIsRefused() {
        let digest = Digest(of: [1]).hex
        let texts = [
            "", "{}", "[]", "null", "{\"playbill\": 1}", "{\"playbill\": 2, \"files\": {}}",
            "{\"playbill\": 1, \"files\": []}", "{\"playbill\": 1, \"files\": {\"a\": 1}}",
            "{\"playbill\": 1, \"files\": {\"a\": \"\(digest)\"}}",
            "{\"playbill\": 1, \"files\": {\"a\": \"sha256-\(digest.dropLast())\"}}",
            "{\"playbill\": 1, \"files\": {\"a\": \"sha256-\(digest.dropLast(2))+f\"}}",
            "{\"playbill\": 1, \"files\": {\"a\": \"sha256-\(digest)\"",
        ]
        for text in texts { XCTAssertNil(Manifest(Array(text.utf8)), text) }
    }
}
