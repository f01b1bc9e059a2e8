import Catalog
import Foundation
import XCTest

@testable import Wording

final class ListTests: XCTestCase {
    func testItemsAreJoinedAsTheLanguageDoes() throws {
        let cases: [(String, [String], and: String, or: String)] = [
            ("en", [], "", ""), ("en", ["a"], "a", "a"), ("en", ["a", "b"], "a and b", "a or b"),
            ("en", ["a", "b", "c"], "a, b, and c", "a, b, or c"),
            ("en-GB", ["a", "b", "c"], "a, b and c", "a, b or c"),
            ("sw", ["a", "b", "c"], "a, b na c", "a, b au c"),
            ("es", ["padre", "hijo"], "padre e hijo", "padre o hijo"),
            ("es", ["nieve", "hielo"], "nieve y hielo", "nieve o hielo"),
            ("es", ["siete", "ocho"], "siete y ocho", "siete u ocho"),
            ("he", ["א", "ב"], "א וב", "א או ב"), ("ml", ["a", "b"], "a കൂടാതെ b", "a അല്ലെങ്കിൽ b"),
        ]
        for (tag, items, and, or) in cases {
            let language = try Samples.language(tag)
            XCTAssertEqual([language.list(items), language.list(items, .or)], [and, or], tag)
        }
    }

    func testWhatRunsTheOtherWayKeepsItsDirectionToItself() throws {
        let (english, arabic) = (try Samples.language("en"), try Samples.language("ar"))
        let cases: [(String, english: Bool, arabic: Bool)] = [
            ("Nairobi", false, true), ("نيروبي", true, false), ("15", false, false), ("", false, false),
            ("15 Nairobi", false, true), ("\u{200F}1,500", true, false), ("(שלום)", true, false), ("東京", false, true),
        ]
        for (text, inEnglish, inArabic) in cases {
            let marked = "\u{2068}\(text)\u{2069}"
            XCTAssertEqual(english.isolated(text), inEnglish ? marked : text)
            XCTAssertEqual(arabic.isolated(text), inArabic ? marked : text)
        }
    }

    func testListsAgreeWithFoundation() throws {
        let lists: [[String]] = [
            [], ["a"], ["a", "b"], ["a", "b", "c"], ["x", "y", "z", "1", "ש"], ["أ", "ب", "ج"], ["م", "i"], ["ש", "ת"],
            ["1", "2"], ["padre", "hijo"], ["padre", "hielo", "iglesia"], ["uno", "ocho"], ["7", "8"], ["a", "Hia"],
            ["10", "11"], ["10", "110"], ["Nairobi", "Ōsaka", "東京", "Уфа"],
        ]
        for tag in Samples.tags {
            let (language, locale) = (try Samples.language(tag), Samples.locale(tag))
            for items in lists {
                XCTAssertEqual(language.list(items), items.formatted(.list(type: .and).locale(locale)), tag)
                XCTAssertEqual(language.list(items, .or), items.formatted(.list(type: .or).locale(locale)), tag)
            }
        }
    }
}
