import TestSupport
import XCTest

@testable import TicketMarkup

/// The tables hold what reading and the docs rely on.
final class TableTests: XCTestCase {
    func testEverySampleIsWhatItsAttributeExpects() {
        let colours = ["accent", "muted", "paper", "line", "ink"].map { ($0, RGBA.black) }
        for table in ElementTable.all {
            for attribute in table.attributes {
                let bytes = Array(attribute.sample.utf8)
                let value = AttributeValue(bytes, bytes.indices, colours: Dictionary(uniqueKeysWithValues: colours))
                var draft = Draft(table.kind, in: .row, Scope(type: TypeStyle()), ruleColour: .black)
                XCTAssertTrue(attribute.read(value, &draft), "\(attribute.name) of <\(table.name)>")
            }
        }
    }

    func testEveryElementHasATableWithNamesOfItsOwn() {
        XCTAssertEqual(ElementTable.all.map(\.kind), ElementKind.allCases)
        for table in ElementTable.all {
            XCTAssertEqual(Set(table.attributes.map(\.name)).count, table.attributes.count, table.name)
            XCTAssertLessThanOrEqual(table.attributes.count, 64, table.name)
        }
    }

    func testTheGuideNamesEverything() {
        let guide = MarkupGuide.markdown
        for table in ElementTable.all {
            XCTAssertTrue(guide.contains("## `<\(table.name)>`"))
            for attribute in table.attributes { XCTAssertTrue(guide.contains("| `\(attribute.name)` |")) }
        }
    }
}
