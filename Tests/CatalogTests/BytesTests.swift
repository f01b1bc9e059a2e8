import XCTest

@testable import Catalog

final class BytesTests: XCTestCase {
    func testTextsAreJoinedWhateverTheirLengths() {
        let long = String(repeating: "é–", count: 40)
        for piece in ["", "a", "fifteen letters", "sixteen letters!", long] {
            XCTAssertEqual(String(joining: [piece, "/", long, piece]), piece + "/" + long + piece)
        }
        XCTAssertEqual(String(joining: ["", ""]), "")
    }

    func testTextsAreAppendedAsTheyAre() {
        for text in ["", "a", "é", "市場", "longer words"] {
            var bytes = Array("x".utf8)
            bytes.append(utf8: text)
            XCTAssertEqual(bytes, Array("x\(text)".utf8))
        }
    }

    func testNumbersGetZerosUpToAWidth() {
        let cases = [
            (7, 1, "7"), (7, 2, "07"), (42, 2, "42"), (2026, 4, "2026"), (5, 4, "0005"), (12_345, 4, "12345"),
            (123, 2, "123"),
        ]
        for (number, width, text) in cases {
            var bytes: [UInt8] = []
            bytes.append(padded: number, width)
            XCTAssertEqual(String(decoding: bytes, as: UTF8.self), text)
        }
    }
}

final class TextBufferTests: XCTestCase {
    func testATextIsWhatWasAppendedWhateverItsLength() {
        for length in [0, 1, 15, 16, 94, 95, 96, 97, 200] {
            var (buffer, text) = (TextBuffer(), "")
            for number in 0..<length {
                buffer.append(UInt8(ascii: "a") + UInt8(number % 26))
                text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number % 26)))
            }
            XCTAssertEqual(buffer.text, text)
            for piece in ["", "–", "a", text, "é"] {
                buffer.append(piece)
                text += piece
                XCTAssertEqual(buffer.text, text)
            }
        }
    }
}
