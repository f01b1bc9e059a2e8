import Catalog
import XCTest

@testable import Wording

final class PhrasebookTests: XCTestCase {
    private func book(_ language: String, fallback: String, _ files: [(String, String)]) throws -> Phrasebook {
        let layers = try files.map { language, text in
            Messages.read(Array(text.utf8), language: try XCTUnwrap(LanguageTag(language)), file: "").messages
        }
        let catalog = MessageCatalog(layers, fallback: try XCTUnwrap(LanguageTag(fallback)))
        return catalog.phrasebook(for: Language(try XCTUnwrap(LanguageTag(language))))
    }

    func testATextInTheReadersLanguageComesBeforeOneOfALayerAbove() throws {
        let book = try book(
            "pt-BR", fallback: "sw",
            [
                ("en", #"{"a": "theme en", "e": "theme en", "d": "theme en"}"#), ("pt", #"{"b": "theme pt"}"#),
                ("pt-BR", #"{"a": "base pt-BR"}"#), ("pt", #"{"a": "base pt", "b": "base pt", "c": "base pt"}"#),
                ("sw", #"{"a": "base sw", "d": "base sw"}"#), ("en", #"{"e": "base en"}"#), ("fr", #"{"f": "fr"}"#),
            ])
        let found = ["a", "b", "c", "d", "e", "unheard"].map { book.phrase($0) }
        func phrase(_ text: String, _ language: String) throws -> Phrase {
            Phrase(text: text, language: try XCTUnwrap(LanguageTag(language)), gaps: [])
        }
        XCTAssertEqual(
            found,
            [
                try phrase("base pt-BR", "pt-BR"), try phrase("theme pt", "pt"), try phrase("base pt", "pt"),
                try phrase("base sw", "sw"), try phrase("theme en", "en"),
                Phrase(
                    text: "unheard", language: try XCTUnwrap(LanguageTag("pt-BR")),
                    gaps: [.message(key: "unheard", near: nil)]),
            ])
        XCTAssertEqual([book.has("a"), book.has("f")], [true, false])
    }

    func testACountChoosesTheFormByTheRulesOfTheTextsOwnLanguageAndIsWrittenAsTheReaderDoes() throws {
        let book = try book(
            "de", fallback: "ru",
            [
                ("ru", #"{"n": {"one": "{count} билет", "few": "{count} билета", "other": "{count} билетов"}}"#),
                ("de", #"{"m": {"one": "eine Karte für {name}", "other": "{count} Karten für {name}"}}"#),
            ])
        XCTAssertEqual(
            [1, 3, 5, 21, 12_345].map { book.phrase("n", count: $0).text },
            ["1 билет", "3 билета", "5 билетов", "21 билет", "12.345 билетов"])
        XCTAssertEqual(
            [1, 2].map { book.phrase("m", [("name", "Ada")], count: $0).text },
            ["eine Karte für Ada", "2 Karten für Ada"])
        XCTAssertEqual(
            book.phrase("m", [("count", "zwei"), ("name", "Ada")], count: 2).text, "zwei Karten für Ada")
    }

    func testWhatIsMissingIsToldAndShown() throws {
        let book = try book(
            "en", fallback: "en", [("en", #"{"hello": "Hi {name}", "n": {"one": "one", "other": "{count}"}}"#)])
        let english = LanguageTag.english
        XCTAssertEqual(
            [
                book.phrase("helo", [("name", "Ada")]), book.phrase("hello", [("nme", "Ada")]), book.phrase("n"),
                book.phrase("hello", [("name", "{x}"), ("extra", "y")]),
            ],
            [
                Phrase(text: "helo", language: english, gaps: [.message(key: "helo", near: "hello")]),
                Phrase(text: "Hi {name}", language: english, gaps: [.argument("name", key: "hello", near: "nme")]),
                Phrase(
                    text: "{count}", language: english,
                    gaps: [.count(key: "n"), .argument("count", key: "n", near: nil)]),
                Phrase(text: "Hi {x}", language: english, gaps: []),
            ])
    }
}
