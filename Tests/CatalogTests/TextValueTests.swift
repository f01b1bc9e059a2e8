import XCTest

@testable import Catalog

final class TextValueTests: XCTestCase {
    func testATextFallsBackFromTheReadersLanguageToTheNextBest() throws {
        let text = LocalizedText(
            try [("sw", "Karibu"), ("en", "Welcome"), ("pt-BR", "Bem-vindo")].map {
                LocalizedText.Translation(try tag($0.0), $0.1)
            })
        let cases = [
            ("sw", "en", "Karibu", "sw"), ("sw-KE", "en", "Karibu", "sw"), ("pt", "en", "Bem-vindo", "pt-BR"),
            ("pt-PT", "en", "Bem-vindo", "pt-BR"), ("fr", "sw", "Karibu", "sw"), ("fr", "de", "Welcome", "en"),
        ]
        for (language, fallback, expected, found) in cases {
            let resolved = text.resolved(in: try tag(language), fallback: try tag(fallback))
            XCTAssertEqual(resolved.text, expected, language)
            XCTAssertEqual(resolved.language, try tag(found), language)
        }
    }

    func testATextWithoutLanguagesIsTheSameForAll() throws {
        let text: LocalizedText = "Summit"
        XCTAssertEqual(text.text(in: try tag("sw"), fallback: try tag("en")), "Summit")
        XCTAssertNil(text.resolved(in: try tag("sw"), fallback: try tag("en")).language)
        XCTAssertEqual(LocalizedText([]), "")
    }

    func testLanguagesAreBCP47InTheirUsualCase() {
        for text in ["en", "sw", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "fil"] {
            XCTAssertEqual(LanguageTag(text)?.text, text)
        }
        for text in ["", "e", "EN", "en-us", "en_US", "zh-hant", "en-", "-en", "english", "en-US-x-a", "en-US-US"] {
            XCTAssertNil(LanguageTag(text), text)
        }
    }

    func testSlugsAreSafeEverywhere() {
        for text in ["eldoret-business-summit-2026", "a", "2026", String(repeating: "a", count: 120)] {
            XCTAssertEqual(Slug(text)?.text, text)
        }
        for text in [
            "", "A", "a b", "a--b", "-a", "a-", "été", "a/b", "..", "a.b", "con", "nul", "com1", "a\u{0}",
            String(repeating: "a", count: 121),
        ] {
            XCTAssertNil(Slug(text), text)
        }
    }

    func testTheNearestSlugIsFound() {
        let cases = [
            ("Été à Paris!", "ete-a-paris"), ("  Gala  Night ", "gala-night"), ("A/B", "a-b"), ("Aṣọ Òkè", "aso-oke"),
            ("ليلة", nil), ("", nil),
            ("CON", nil), (String(repeating: "ab ", count: 60), String(String(repeating: "ab-", count: 40).dropLast())),
        ]
        for (text, slug) in cases { XCTAssertEqual(Slug.near(text)?.text, slug, text) }
    }

    func testOnlyAddressesThatAreSafeToLinkToAreAddresses() {
        let good = [
            "https://example.com", "http://example.com:8080/a?b=c#d", "HTTPS://EXAMPLE.COM/",
            "https://münchen.example/straße",
            "https://[2001:db8::1]:443/", "https://example.com/a%20b", "https://example.com?x=1", "https://1.2.3.4/",
        ]
        let bad = [
            "", "example.com", "//example.com", "ftp://example.com", "javascript:alert(1)", "data:text/html,x",
            "https://", "https:///a",
            "https://user@example.com/", "https://user:pw@example.com", "https://example.com/a b",
            "https://example.com/\"", "https://example.com/<x>",
            "https://example.com\\@evil.example", "https://example.com/\n", "https://example.com:99999999/",
            "https://exam ple.com", "https://[::1",
            "https://example.com:a/", "java\tscript:x", "https://example.com/\u{85}", "https://a]b/", "httpss://x",
            "https:/x",
        ]
        for text in good { XCTAssertEqual(WebAddress(text)?.text, text, text) }
        for text in bad { XCTAssertNil(WebAddress(text), text) }
    }

    func testFilePathsStayInTheirFolder() {
        for text in ["images/cover.jpg", "a", "été/ñ.png", "a b.png", "...", ".well-known/x"] {
            XCTAssertEqual(FilePath(text)?.text, text)
        }
        for text in [
            "", "/etc/passwd", "../a", "a/../b", "a//b", "a/", "./a", "a\\b", "c:/a", "a\u{0}b", "a?b",
            String(repeating: "a", count: 256),
        ] {
            XCTAssertNil(FilePath(text), text)
        }
    }

    private func tag(_ text: String) throws -> LanguageTag { try XCTUnwrap(LanguageTag(text)) }
}
