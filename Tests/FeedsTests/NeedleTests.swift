import XCTest

@testable import Feeds

final class NeedleTests: XCTestCase {
    func testItIsFoundWhereverItStands() {
        for needle in ["a", "ab", "5111", "evt_5111", "aaaa", "\u{1}\u{0}", "längere Texte"] {
            let length = needle.utf8.count
            for before in 0..<20 {
                for after in 0..<20 {
                    let rest = ["a", "1", "\u{0}", "é", "5"].map { String(repeating: $0, count: 20) }
                    for filling in rest where !filling.contains(needle) {
                        let (head, tail) = (Array(filling.utf8.prefix(before)), Array(filling.utf8.prefix(after)))
                        XCTAssertTrue(isFound(needle, head + Array(needle.utf8) + tail), "\(needle) \(before) \(after)")
                        // But for its first or its last byte.
                        let (most, least) = (Array(needle.utf8.prefix(length - 1)), Array(needle.utf8.dropFirst()))
                        for text in [head + most, least + tail, head + tail] {
                            XCTAssertEqual(isFound(needle, text), contains(text, Array(needle.utf8)), "\(needle)")
                        }
                    }
                }
            }
        }
    }

    func testNothingIsInEverything() {
        XCTAssertTrue(isFound("", []))
        XCTAssertTrue(isFound("", [1]))
        XCTAssertFalse(isFound("a", []))
        XCTAssertFalse(isFound("ab", []))
    }

    func testWhatTextsHaveInCommon() {
        XCTAssertEqual(Needle.part(ofAll: ["hi-events-42", "\"42\""]), "42")
        XCTAssertEqual(Needle.part(ofAll: ["hi-events-42", "\"42\"", "tuvens-7"]), "")
        XCTAssertEqual(Needle.part(ofAll: ["événement", "évi"]), "év")
        XCTAssertEqual(Needle.part(ofAll: ["é", "è"]), "")
        XCTAssertEqual(Needle.part(ofAll: ["a", ""]), "")
        XCTAssertEqual(Needle.part(ofAll: ["alone"]), "alone")
        XCTAssertEqual(Needle.part(ofAll: []), "")
    }

    private func isFound(_ needle: String, _ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { Needle(needle).isIn($0) }
    }

    private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.indices.contains { text[$0...].starts(with: part) }
    }
}
