import XCTest

@testable import Theming

final class FieldDeprecationTests: XCTestCase {
    func testWhatTakesThePlaceOfAFieldIsThereAndOfTheSameKind() {
        for table in AnyFieldTable.all {
            for field in table.fields {
                guard let note = field.deprecation else { continue }
                let other = table.fields.first { $0.name == note.replacement }
                XCTAssertEqual(other?.shape, field.shape, "\(table.name).\(field.name)")
                XCTAssertNil(other?.deprecation, "\(table.name).\(field.name)")
            }
        }
    }

    func testTheDocsSayWhatToUse() {
        XCTAssertTrue(
            FieldGuide.markdown.contains(
                "| `dates` | text | Its dates without times. Deprecated since 0.1.0: use `days`. | 15–17 July 2026 |"))
        XCTAssertEqual(
            FieldGuide.json["card"]?["dates"]?["deprecated"], ["use": "days", "since": "0.1.0"])
        XCTAssertNil(FieldGuide.json["card"]?["days"]?["deprecated"])
    }
}
