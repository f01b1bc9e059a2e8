import Diagnostics
import Effects
import TestSupport
import XCTest

@testable import Theming

final class ThemeLoaderTests: XCTestCase {
    private let themes = Repository.file("Themes")

    func testEveryThemeOfOursIsWholeAndEasyToRead() throws {
        for name in ["playbill", "fashionistas", "eldoret", "tuvens"] {
            let (theme, diagnostics) = try loader().load(name)
            XCTAssertEqual(diagnostics, [], name)
            XCTAssertEqual(theme.folders.last, "\(themes)/playbill")
            XCTAssertFalse([theme.display, theme.text, theme.numbers].contains { $0.family.isEmpty }, name)
        }
    }

    func testAChildHasWhatItDoesNotSayFromItsParent() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("{\"name\": \"Nights\", \"inherits\": \"tuvens\", \"radius\": 3}", "nights/theme.json")
        let (nights, _) = try loader(project: folder.path).load("nights")
        let (tuvens, _) = try loader().load("tuvens")
        XCTAssertEqual([nights.name, nights.display.family], ["Nights", "Bebas Neue"])
        XCTAssertEqual([nights.light, nights.dark], [tuvens.light, tuvens.dark])
        XCTAssertEqual([nights.radius, tuvens.radius], [3, 0])
        XCTAssertEqual(nights.folders, [folder["nights"], "\(themes)/tuvens", "\(themes)/playbill"])
    }

    func testAnUnknownThemeIsNamedWithTheNearest() {
        XCTAssertThrowsError(try loader().load("eldorett")) { error in
            guard let failure = error as? Failure else { return XCTFail("\(error)") }
            XCTAssertEqual(failure.kind, .usage)
            XCTAssertEqual(failure.diagnostics.map(\.message), ["there is no theme “eldorett”"])
            XCTAssertEqual(failure.diagnostics.map(\.hint), ["did you mean “eldoret”?"])
        }
    }

    func testAThemeIsNotItsOwnAncestor() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("{\"name\": \"A\", \"inherits\": \"b\"}", "a/theme.json")
        try folder.write("{\"name\": \"B\", \"inherits\": \"a\"}", "b/theme.json")
        XCTAssertThrowsError(try loader(project: folder.path).load("a")) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["theme.circle"])
        }
    }

    func testEverythingWrongIsSaidAtOnce() throws {
        let folder = try TemporaryFolder(self)
        try folder.write(
            """
            {"name": "", "leads": "dim", "raduis": 3, "light": {"paper": "white", "ink": "000000"}}
            """, "bad/theme.json")
        XCTAssertThrowsError(try loader(project: folder.path).load("bad")) { error in
            XCTAssertEqual(
                (error as? Failure)?.diagnostics.map { "\($0.code) \($0.location?.path ?? "")" },
                [
                    "value.text name", "value.scheme leads", "record.unknown-key raduis", "record.missing-key light",
                    "record.missing-key light", "record.missing-key light", "record.missing-key light",
                    "value.colour light.paper",
                ])
        }
    }

    func testPairsThatCanNotBeReadAreWarnedOf() throws {
        let folder = try TemporaryFolder(self)
        try folder.write(
            """
            {"name": "Faint", "light": {"paper": "FFFFFF", "ink": "111111", "muted": "BBBBBB", "line": "EEEEEE",
             "accent": "AA0000", "onAccent": "FFFFFF"}}
            """, "faint/theme.json")
        XCTAssertEqual(
            try loader(project: folder.path).load("faint").diagnostics,
            [
                Diagnostic(
                    .warning, "theme.contrast", "“muted on paper” can't be told apart well enough, at 1.9:1",
                    at: Location(
                        file: folder["faint/theme.json"], path: "light.muted",
                        position: Position(line: 1, column: 74, bytes: 73..<81)),
                    hint: "WCAG asks for 4.5:1; “muted”: \"767676\" would do")
            ])
    }

    private func loader(project: String = "/nowhere") -> ThemeLoader {
        ThemeLoader(library: themes, project: project, disk: .live)
    }
}
