import Graphics
import XCTest

final class MissingGlyphsTests: XCTestCase {
    private static let cases: [(text: String, missing: [Unicode.Scalar], refused: [Unicode.Scalar])] = [
        ("Achieng", [], []), ("\u{378}", ["\u{378}"], []), ("a\u{E001}b\u{F8FF}", [], ["\u{E001}", "\u{F8FF}"]),
        ("a\u{202E}b", [], ["\u{202E}"]), ("a\u{202A}b\u{202C}", [], ["\u{202A}", "\u{202C}"]),
        ("a\u{2067}b\u{2069}c", [], []), ("a\u{2069}b", [], ["\u{2069}"]), ("a\u{2066}b", [], ["\u{2066}"]),
        ("a\0b\u{1}\u{7F}\u{9F}", [], ["\0", "\u{1}", "\u{7F}", "\u{9F}"]), ("a\tb\nc\r\nd", [], []),
        ("a\u{200E}\u{200F}\u{200D}\u{FEFF}\u{AD}", [], []), ("\u{100000}", [], ["\u{100000}"]),
        ("\u{378}x\u{378}", ["\u{378}"], []), ("😀👩‍💻🇰🇪❤️", [], []), ("\u{10FFFF}\u{FFFC}", [], ["\u{FFFC}", "\u{10FFFF}"]),
        ("→ № ™ ★ ✓ ½ ∞ ‰ € ₦ ₵ ₹", [], []),
    ]

    func testWhatCanNotBePrintedIsNamed() throws {
        let press = try Fonts.press()
        for (text, missing, refused) in MissingGlyphsTests.cases {
            let layout = try press.layout(Text(text, Fonts.body))
            XCTAssertEqual(layout.missing, MissingGlyphs(characters: missing, refused: refused), text.debugDescription)
        }
    }

    func testATextIsOfTheScriptThatMostOfItsLettersAre() {
        let texts: [(String, Script?)] = [
            ("Supper", .latin), ("Supper in مقديشو", .latin), ("ليلة Pli", .arabic), ("संगीत की शाम", .devanagari),
            ("上海", .simplifiedChinese), ("紙をまとう", .japanese), ("2026 · 🎷", nil), ("", nil),
        ]
        for (text, script) in texts { XCTAssertEqual(Script(mostOf: text), script, text) }
    }

    func testADocumentNamesThoseOfAllItsTexts() throws {
        let rendered = try Fonts.press().pdf(
            ["\u{379}", "a", "\u{378}\u{202E}", "\u{378}"].map { Text($0, Fonts.body) })
        XCTAssertEqual(rendered.missing, MissingGlyphs(characters: ["\u{378}", "\u{379}"], refused: ["\u{202E}"]))
    }

    func testThePackageThatWouldHelpIsNamed() throws {
        let packages: [([Unicode.Scalar], [String])] = [
            (["王", "の"], ["fonts-noto-cjk"]), (["ا", "😀"], ["fonts-noto-color-emoji", "fonts-noto-core"]),
            (["\u{378}"], []),
        ]
        for (characters, names) in packages {
            XCTAssertEqual(MissingGlyphs(characters: characters, refused: []).debianPackages, names)
        }
    }

    func testWithoutTheSystemsFontsALetterIsMissing() throws {
        let folder = try Fonts.onlyLatin()
        let fonts = try FontLibrary(folders: [folder], cache: Fonts.cache, systemFolders: [])
        XCTAssertTrue(fonts.has("noto serif"))
        XCTAssertFalse(fonts.has("Noto Sans Thai"))
        let layout = try Press(fonts).layout(Text("a ส 王", Fonts.body))
        XCTAssertEqual(layout.missing.characters, ["ส", "王"])
    }
}
