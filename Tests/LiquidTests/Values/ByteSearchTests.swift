import XCTest

@testable import Liquid

final class ByteSearchTests: XCTestCase {
    func testFindsWhatAPlainSearchFinds() {
        let texts = ["", "a", "aaab", "abababac", "aabaabaaab", "mississippi"]
        let parts = ["a", "ab", "aab", "aaab", "abac", "issip", "ississ", "x", "ppi"]
        for text in texts {
            for part in parts {
                let bytes = Array(text.utf8)
                let expected = bytes.indices.first { bytes[$0...].starts(with: part.utf8) }
                XCTAssertEqual(
                    ByteSearch(part).firstRange(in: bytes), expected.map { $0..<$0 + part.utf8.count },
                    "\(part) in \(text)")
            }
        }
        XCTAssertEqual(ByteSearch("").firstRange(in: [1, 2], from: 1), 1..<1)
        XCTAssertEqual(ByteSearch("a").firstRange(in: Array("aba".utf8), from: 1), 2..<3)
    }
}
