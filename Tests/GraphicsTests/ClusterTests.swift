import Foundation
import Graphics
import TestSupport
import XCTest

/// What readers find in a PDF where glyphs and letters are not one to one.
final class ClusterTests: XCTestCase {
    private static let names = [
        "فاطمة الأحمد", "صلاح الإسلام", "נעמה בן־דוד", "น้ำผึ้ง สุวรรณ", "क्षितिजा त्रिपाठी", "Ọlá\u{301}dé\u{323} Z\u{304}",
        "Zoë Łuka",
    ]

    func testNamesAreFoundAsTheyWereWritten() throws {
        let rendered = try Fonts.press().pdf(ClusterTests.names.map { Text($0, Fonts.body) })
        let file = try SavedFile(self, "a.pdf", rendered.bytes)
        try file.check()
        let texts = try [[], ["-layout"]].map { try Tool.run(["pdftotext"] + $0 + [file.path, "-"]) }
        for text in texts {
            let lines = text.withoutMarks.split(whereSeparator: \.isNewline).map {
                $0.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "\u{C}")))
            }
            XCTAssertEqual(
                lines.filter { !$0.isEmpty }.map(\.precomposedStringWithCanonicalMapping),
                ClusterTests.names.map(\.precomposedStringWithCanonicalMapping))
        }
    }
}
