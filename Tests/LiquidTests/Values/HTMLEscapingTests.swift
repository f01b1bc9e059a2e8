import XCTest

@testable import Liquid

/// Texts are escaped eight bytes at a time, and must come out as if each had been looked at by itself.
final class HTMLEscapingTests: XCTestCase {
    func testEveryByteAtEveryPlace() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<20 {
                var text = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
                text[place] = byte
                XCTAssertEqual(escaped(text), escapedOneByOne(text), "\(byte) at \(place)")
            }
        }
    }

    func testWhatStandsSideBySide() {
        for text in ["", "<", "<<<<<<<<", "%&'(", "!\"#", ";<=>?", "a<b>&\"c\"'d'", "\u{2028}é&é<é", "12345678&"] {
            XCTAssertEqual(escaped(Array(text.utf8)), escapedOneByOne(Array(text.utf8)), text)
        }
    }

    private func escaped(_ text: [UInt8]) -> [UInt8] {
        var bytes = Array("before ".utf8)
        HTMLEscaping.append(text.span, to: &bytes)
        return bytes
    }

    private func escapedOneByOne(_ text: [UInt8]) -> [UInt8] {
        let entities: [UInt8: String] = [0x22: "&quot;", 0x26: "&amp;", 0x27: "&#39;", 0x3C: "&lt;", 0x3E: "&gt;"]
        return Array("before ".utf8) + text.flatMap { entities[$0].map { Array($0.utf8) } ?? [$0] }
    }
}
