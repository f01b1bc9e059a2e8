import JSON
import XCTest

@testable import Providers

final class PretixTextTests: XCTestCase {
    func testWritesLanguagesAsTheirTags() {
        let keys = ["en", "pt-br", "zh-hans", "zh-hant-tw", "es-419", "de-informal", "DE", "x", "informal"]

        XCTAssertEqual(
            keys.map { PretixText.tag($0)?.tag },
            ["en", "pt-BR", "zh-Hans", "zh-Hant-TW", "es-419", "de", "de", nil, nil])
    }

    func testLeavesOutEmptyTextsAndVariantsOfWhatIsThere() throws {
        XCTAssertEqual(
            try text(#"{"zh-hans": "你好", "de-informal": "Du", "de": "Sie", "en": " ", "ar": null}"#).json,
            ["de": "Sie", "zh-Hans": "你好"])
        XCTAssertEqual(try text(#"{"de-informal": "Du"}"#).json, ["de": "Du"])
        XCTAssertEqual(try text(#""plain""#).json, "plain")
        XCTAssertNil(try text(#"{"en": ""}"#).json)
        XCTAssertNil(try text("null").json)
        XCTAssertNil(try text("{}").json)
    }

    func testPutsNamesTogetherByTheirScheme() throws {
        let parts =
            #""given_name": "Tarō", "family_name": "Tanaka", "title": "Dr", "full_name": "T. Tanaka", "calling_name": "T""#
        let name = { (scheme: String) in
            try PretixName(
                self.wire(#"{"attendee_name_parts": {"_scheme": "\#(scheme)", \#(parts)}}"#), "attendee_name"
            ).text
        }

        XCTAssertEqual(try name("given_family"), "Dr Tarō Tanaka")
        XCTAssertEqual(try name("family_given"), "Tanaka Tarō")
        XCTAssertEqual(try name("family_nospace_given"), "TanakaTarō")
        XCTAssertEqual(try name("family_comma_given"), "Tanaka, Tarō")
        XCTAssertEqual(try name("full"), "T. Tanaka")
        XCTAssertEqual(
            PretixName(try wire(#"{"name": "As written", "name_parts": {"full_name": "x"}}"#), "name").text,
            "As written")
        XCTAssertNil(PretixName(try wire(#"{"name": "", "name_parts": {}}"#), "name").text)
    }

    private func text(_ json: String) throws -> PretixText { PretixText(try wire(json)) }

    private func wire(_ json: String) throws -> Wire { Wire(try JSONDocument(Array(json.utf8)).root) }
}
