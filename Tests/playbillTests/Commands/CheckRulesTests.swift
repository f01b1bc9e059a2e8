import Checks
import XCTest

@testable import playbill

/// Every rule is held against the example that its docs show: a rule can't be written without one.
final class CheckRulesTests: XCTestCase {
    func testEveryRuleSaysOnceWhatItsBadExampleHasWrong() throws {
        for sheet in sheets {
            let findings = try RuleProject(self, sheet.example, sheet.example.bad).findings(of: sheet.code)
            XCTAssertEqual(findings.count, 1, "\(sheet.code): \(findings)")
            guard let finding = findings.first else { continue }
            XCTAssertTrue(finding.contains(" [\(sheet.code)\(sheet.isFamily ? "." : "]")"), finding)
            XCTAssertTrue(
                finding.contains("\(sheet.severity.rawValue): "), "\(sheet.code) \(sheet.severity): \(finding)")
            XCTAssertTrue(finding.contains("(see playbill check --explain \(sheet.code))"), finding)
        }
    }

    func testNoRuleSaysAnythingOfItsGoodExample() throws {
        for sheet in sheets {
            let findings = try RuleProject(self, sheet.example, sheet.example.good).findings(of: sheet.code)
            XCTAssertEqual(findings, [], sheet.code)
        }
    }

    func testNoTwoRulesGoByOneName() {
        XCTAssertEqual(Set(sheets.map(\.code)).count, sheets.count)
    }

    private var sheets: [RuleSheet] { Rulebook.rooms.flatMap(\.sheets) }
}
