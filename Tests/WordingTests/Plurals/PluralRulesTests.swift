import Catalog
import XCTest

@testable import Wording

final class PluralRulesTests: XCTestCase {
    /// Numbers as CLDR publishes them for its rules.
    func testNumbersTakeTheFormsThatCLDRPublishes() throws {
        let cases: [(languages: String, samples: [PluralCategory: String])] = [
            ("en sw de nl", [.one: "1", .other: "0 2~16 100 1000 1000000 0.0~1.5 10.0"]),
            ("so lg tr", [.one: "1 1.0 1.00", .other: "0 2~16 100 1000000 0.0~0.9 1.1~1.6 10.0"]),
            ("am hi", [.one: "0 1 0.0~1.0 0.00~0.04", .other: "2~17 100 1000000 1.1~2.6 10.0"]),
            ("fr", [.one: "0 1 0.0~1.5", .many: "1000000 2000000", .other: "2~17 100 1000 2.0~3.5 1000000.0"]),
            ("pt pt-BR", [.one: "0 1 0.0~1.5", .many: "1000000", .other: "2~17 100 2.0~3.5"]),
            ("it pt-PT", [.one: "1", .many: "1000000", .other: "0 2~16 100 0.0~1.5"]),
            ("es", [.one: "1 1.0 1.000", .many: "1000000", .other: "0 2~16 0.0~0.9 1.1~1.6"]),
            (
                "ar",
                [
                    .zero: "0 0.0", .one: "1 1.0", .two: "2 2.0", .few: "3~10 103~110 1003 3.0",
                    .many: "11~26 111 1011 11.0 99.0", .other: "100~102 200~202 300 1000 1000000 0.1~0.9 1.1~1.7",
                ]
            ),
            ("he", [.one: "1 0.0~0.9 0.00~0.05", .two: "2", .other: "0 3~17 100 1000000 1.0~2.5 2.0"]),
            (
                "ru uk",
                [
                    .one: "1 21 31 41 101 1001", .few: "2~4 22~24 32~34 102 1002",
                    .many: "0 5~19 100 1000 1000000", .other: "0.0~1.5 10.0",
                ]
            ),
            (
                "pl",
                [
                    .one: "1", .few: "2~4 22~24 102 1002", .many: "0 5~19 100 1000000 21 31 101",
                    .other: "0.0~1.5 10.0",
                ]
            ),
            ("cs", [.one: "1", .few: "2~4", .many: "0.0~1.5 10.0 1.00", .other: "0 5~19 21~24 100 1000000"]),
            (
                "lv",
                [
                    .zero: "0 10~20 30 100 1000 0.0 10.0 11.0 0.11", .one: "1 21 101 0.1 1.0 1.1 2.1 10.1 0.01 0.21",
                    .other: "2~9 22~29 102 0.2~0.9 1.2~1.9 0.02",
                ]
            ),
            ("ja zh ko rw th", [.other: "0~15 100 1000 1000000 0.0~1.5 10.0"]),
            ("qaa", [.other: "0~15 1.0"]),
        ]
        for (languages, samples) in cases {
            for language in languages.split(separator: " ") {
                let rules = PluralRules(try XCTUnwrap(LanguageTag(String(language))))
                for (category, texts) in samples {
                    for text in numbers(texts) {
                        XCTAssertEqual(rules.category(ofDecimal: text), category, "\(text) in \(language)")
                        guard let count = Int(text) else { continue }
                        XCTAssertEqual([rules.category(of: count), rules.category(of: -count)], [category, category])
                    }
                }
            }
        }
    }

    func testALanguageHasTheFormsOfItsRulesAndNeedsThoseThatCountsTake() throws {
        let cases: [(String, all: [PluralCategory], needed: [PluralCategory])] = [
            ("en", [.one, .other], [.one, .other]), ("sw-KE", [.one, .other], [.one, .other]),
            ("ja", [.other], [.other]), ("fr", [.one, .many, .other], [.one, .other]),
            ("cs", [.one, .few, .many, .other], [.one, .few, .other]),
            ("pl", [.one, .few, .many, .other], [.one, .few, .many]),
            ("ar", [.zero, .one, .two, .few, .many, .other], [.zero, .one, .two, .few, .many, .other]),
        ]
        for (language, all, needed) in cases {
            let rules = PluralRules(try XCTUnwrap(LanguageTag(language)))
            XCTAssertEqual(rules.categories, all, language)
            XCTAssertEqual(rules.everyday(), needed, language)
        }
    }

    func testWhatIsNoDecimalAndWhatIsTooLongForAWordHaveFormsToo() {
        let rules = PluralRules(.english)
        for text in ["", "one", "1e0", "+1", "1.", ".1", "--1"] {
            XCTAssertEqual(rules.category(ofDecimal: text), .other, text)
        }
        XCTAssertEqual(rules.category(ofDecimal: "100000000000000000000000000001"), .other)
        XCTAssertEqual(rules.category(ofDecimal: "000000000000000000000000000001"), .one)
        XCTAssertEqual([rules.category(of: .max), rules.category(of: .min)], [.other, .other])
    }

    /// `3~5` are three numbers, `0.1~0.3` too.
    private func numbers(_ texts: String) -> [String] {
        texts.split(separator: " ").flatMap { sample -> [String] in
            let ends = sample.split(separator: "~")
            let digits = ends[0].split(separator: ".").dropFirst().first?.count ?? 0
            let units = ends.map { Int($0.filter { $0 != "." }) ?? 0 }
            guard units.count == 2 else { return [String(sample)] }
            return (units[0]...units[1]).map { unit in
                guard digits > 0 else { return String(unit) }
                let text = String(unit)
                let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
                return "\(padded.dropLast(digits)).\(padded.suffix(digits))"
            }
        }
    }
}
