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

    /// What a template says by a name that is written out in it.
    func testEveryMessageOfATemplateExistsAndEveryMessageIsUsed() throws {
        let keys = Set(try read("en").messages.keys)
        var used: Set<String> = []
        let templates = Repository.file("Templates/site")
        for file in try FileManager.default.subpathsOfDirectory(atPath: templates) where file.hasSuffix(".liquid") {
            let text = try String(contentsOfFile: "\(templates)/\(file)", encoding: .utf8)
            for match in text.matches(of: /'([a-z_.]+)' \| t\b/) { used.insert(String(match.1)) }
        }
        // Those that pages are titled with, one that links are labelled with, and one that tables are.
        let fromCode: Set = [
            "events.title", "archive.title", "category.title", "city.title", "tag.title", "list.page", "missing.title",
            "share.mail", "table.name",
        ]
        XCTAssertEqual(used.union(fromCode).subtracting(keys).sorted(), [])
        XCTAssertEqual(keys.subtracting(used.union(fromCode)).sorted(), [])
    }

    private func read(_ language: String) throws -> (messages: Messages, problems: [Diagnostic]) {
        let file = Repository.file("Themes/playbill/locales/\(language).json")
        let tag = try XCTUnwrap(LanguageTag(language))
        return Messages.read(Array(try Data(contentsOf: URL(fileURLWithPath: file))), language: tag, file: file)
    }
}
