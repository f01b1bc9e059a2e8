import Catalog
import Diagnostics
import Foundation
import TestSupport
import Wording
import XCTest

@testable import Theming

final class LocalesTests: XCTestCase {
    func testEveryLanguageSaysAllThatEnglishDoes() throws {
        let english = try read("en")
        XCTAssertEqual(english.problems, [])
        for language in ["sw", "fr", "ar"] {
            let (messages, problems) = try read(language)
            XCTAssertEqual(problems, [], language)
            XCTAssertEqual(messages.problems(against: english.messages), [], language)
        }
    }

    /// What a template says by a name that is written out in it, or hands on to one that says it.
    func testEveryMessageOfATemplateExistsAndEveryMessageIsUsed() throws {
        let keys = Set(try read("en").messages.keys)
        var (said, named): (Set<String>, Set<String>) = ([], [])
        for folder in ["Templates", "Themes"].map(Repository.file) {
            for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where file.hasSuffix(".liquid") {
                let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
                for match in text.matches(of: /'([a-z_.-]+)' \| t\b/) { said.insert(String(match.1)) }
                for match in text.matches(of: /'([a-z_-]+\.[a-z_.-]+)'/) { named.insert(String(match.1)) }
            }
        }
        // Those that pages are titled with, one that links are labelled with, one that tables are, one that codes are, and
        // those that say how a sale stands.
        let fromCode: Set = [
            "events.title", "archive.title", "category.title", "city.title", "tag.title", "list.page", "missing.title",
            "share.mail", "table.name", "pass.code", "calendar.file", "widget.title", "widget.list", "sale.opens",
            "state.until", "state.ended_on",
        ]
        XCTAssertEqual(said.union(fromCode).subtracting(keys).sorted(), [])
        XCTAssertEqual(keys.subtracting(named.union(fromCode)).sorted(), [])
    }

    private func read(_ language: String) throws -> (messages: Messages, problems: [Diagnostic]) {
        let file = Repository.file("Themes/playbill/locales/\(language).json")
        let tag = try XCTUnwrap(LanguageTag(language))
        return Messages.read(Array(try Data(contentsOf: URL(fileURLWithPath: file))), language: tag, file: file)
    }
}
