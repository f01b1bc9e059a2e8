import Diagnostics
import Effects
import Project
import TestSupport
import XCTest

@testable import Theming

final class AssetsTests: XCTestCase {
    func testStyleSheetsNameAssetsByWhatIsInThem() throws {
        let assets = try self.assets([
            "assets/paper.png": "grain",
            "assets/brand.css": "a { background: url(paper.png), url('./paper.png#top'), url(data:,x) }\n",
            "assets/print.css": "b{background:url(\"../assets/paper.png\")}",
        ])
        XCTAssertEqual(assets.diagnostics, [])
        let paper = try XCTUnwrap(assets.addresses["paper.png"])
        XCTAssertNotEqual(paper, "/assets/paper.png")
        XCTAssertTrue(
            try text("site.css", assets).hasSuffix(
                "a{background: url(\"\(paper)\"),url(\"\(paper)#top\"),url(data:,x)}"))
        XCTAssertEqual(try text("print.css", assets), "b{background:url(\"\(paper)\")}")
    }

    /// What a style sheet shows is part of what it is: browsers keep it for ever.
    func testAnotherPictureMakesAnotherStyleSheet() throws {
        let sheets = try ["grain", "linen"].map { picture in
            try assets(["assets/paper.png": picture, "assets/brand.css": "a{background:url(paper.png)}"])
                .addresses["site.css"]
        }
        XCTAssertNotEqual(sheets[0], sheets[1])
    }

    func testWhatNamesNothingIsSaidOnceWithItsPlace() throws {
        let folder = try TemporaryFolder(self)
        let sheet = "a{}\nb{background:url(papr.png)}\nc{background:url(papr.png) url(img/x.png)}\n"
        let assets = try self.assets(["assets/paper.png": "grain", "assets/brand.css": sheet], in: folder)
        let file = folder["mine/assets/brand.css"]
        XCTAssertEqual(
            assets.diagnostics,
            [
                Diagnostic(
                    .warning, "asset.missing", "the theme has no asset “papr.png”",
                    at: Location(file: file, position: Position(line: 2, column: 18, bytes: 21..<29)),
                    hint: "did you mean “paper.png”?"),
                Diagnostic(
                    .warning, "asset.missing", "the theme has no asset “img/x.png”",
                    at: Location(file: file, position: Position(line: 3, column: 32, bytes: 63..<72)),
                    hint: "put it into the theme's assets folder, beside the style sheet"),
            ])
        XCTAssertTrue(try text("site.css", assets).contains("b{background:url(papr.png)}"))
    }

    private func assets(_ files: [String: String], in folder: TemporaryFolder? = nil) throws -> Assets {
        let folder = try folder ?? TemporaryFolder(self)
        try folder.write(#"{"name": "Mine"}"#, "mine/theme.json")
        for (name, text) in files { try folder.write(text, "mine/\(name)") }
        let loader = ThemeLoader(library: Repository.file("Themes"), project: folder.path, disk: .live)
        let theme = try loader.load("mine").theme
        return try Assets(
            theme, ThemeFiles(theme, templates: Repository.file("Templates"), disk: .live),
            routes: Routes(baseURL: nil, prefix: ""), asksConsent: false)
    }

    private func text(_ name: String, _ assets: Assets) throws -> String {
        let address = try XCTUnwrap(assets.addresses[name])
        let file = try XCTUnwrap(assets.files.first { "/\($0.path)" == address })
        return String(decoding: file.bytes, as: UTF8.self)
    }
}
