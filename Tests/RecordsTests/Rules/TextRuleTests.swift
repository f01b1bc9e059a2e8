import Catalog
import Records
import XCTest

final class TextRuleTests: XCTestCase {
    private func translated(_ texts: KeyValuePairs<String, String>) throws -> LocalizedText {
        LocalizedText(try texts.map { .init(try XCTUnwrap(LanguageTag($0.key)), $0.value) })
    }

    func testATextIsOneForAllOrOneForEachLanguage() throws {
        let (wrongTag, wrongText) = (#"{"english": "Gala"}"#, #"{"en": 1, "sw": "Usiku"}"#)
        try check(
            .text,
            good: [
                ("\"Gala\"", "Gala"), ("\"\"", ""), (#""a\nb""#, "a\nb"),
                (#"{"sw": "Usiku", "en": "Night"}"#, try translated(["en": "Night", "sw": "Usiku"])),
                (#"{"pt-BR": ""}"#, try translated(["pt-BR": ""])),
            ],
            bad: [
                Refusal("1", "value.text", "expected a text, or texts by language, found 1"),
                Refusal("null", "value.text", "expected a text, or texts by language, found null"),
                Refusal(#""\u0007""#, "value.text", "expected a text, found “·”"),
                Refusal(
                    "{}", "value.language",
                    "expected an object by a language such as en, sw or pt-BR, found an empty object"),
                Refusal(
                    wrongTag,
                    [
                        .inside(
                            wrongTag, "\"english\"", "english", "value.language",
                            "expected a language such as en, sw or pt-BR as the key, found “english”")
                    ]),
                Refusal(wrongText, [.inside(wrongText, "1", "en", "value.text", "expected a text, found 1")]),
            ])
    }

    func testANameIsATextWithSomethingToSee() throws {
        let blank = #"{"en": "Gala", "sw": " "}"#
        try check(
            .name, good: [("\"Gala\"", "Gala"), (#"{"en": "Gala"}"#, try translated(["en": "Gala"]))],
            bad: [
                Refusal("\"\"", "value.text", "expected a text that isn't empty, found “”"),
                Refusal(
                    "[]", "value.text",
                    "expected a text that isn't empty, or such texts by language, found an empty array"),
                Refusal(
                    blank,
                    [.inside(blank, "\" \"", "sw", "value.text", "expected a text that isn't empty, found “ ”")]),
            ])
    }

    func testALanguage() throws {
        func refusal(_ text: String) -> Refusal {
            Refusal("\"\(text)\"", "value.language", "expected a language, such as en, sw or pt-BR, found “\(text)”")
        }
        try check(
            .language,
            good: try ["en", "swa", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419"].map {
                ("\"\($0)\"", try XCTUnwrap(LanguageTag($0)))
            },
            bad: ["", "e", "EN", "english", "en_GB", "en-gb", "en-", "zh-hant", "en-GB-x"].map(refusal)
                + [Refusal("1", "value.language", "expected a language, such as en, sw or pt-BR, found 1")])
    }
}
