import XCTest

@testable import playbill

final class NewThemeTests: XCTestCase {
    func testANewThemePassesEveryCheckAndBuildsInItsProject() throws {
        let playground = try Playground(self)
        XCTAssertEqual(playground.run("new", "site", "harbour").code, .done)
        try playground.shareFonts(of: "harbour")
        XCTAssertEqual(
            playground.run("new", "theme", "harbour/night-boat"),
            Playground.Ending(
                code: .done,
                output: """
                    made harbour/night-boat with assets/brand.css, locales/en.json, site/logo.liquid, theme.json
                    next: playbill check --project harbour --theme night-boat, then "theme": "night-boat" in playbill.json

                    """))
        let theme = ["--project", "harbour", "--theme", "night-boat", "--messages", "line"]
        let check = playground.run(["check", "--fail-level", "warning"] + theme)
        XCTAssertEqual(check.errors, "")
        XCTAssertEqual(check.code, .done)
        XCTAssertEqual(playground.run(["build"] + theme).code, .done)
        let home = try playground.text("harbour/public/index.html")
        XCTAssertTrue(home.contains(#"<span class="mark" aria-hidden="true">✳</span> Harbour"#), home)
        XCTAssertTrue(home.contains("Next on the bill"), home)
        // The built site is looked at, too.
        XCTAssertEqual(playground.run(["check", "--only", "site"] + theme).errors, "")
    }

    func testAThemeByItselfServesAnyProject() throws {
        let playground = try Playground(self)
        XCTAssertEqual(playground.run("new", "site", "harbour").code, .done)
        let made = playground.run("new", "theme", "brand")
        XCTAssertTrue(made.output.hasSuffix("with the theme's whole path\n"), made.output)
        XCTAssertFalse(try playground.text("brand/assets/brand.css").contains("{{"))
        XCTAssertTrue(try playground.text("brand/theme.json").contains(#""name": "Brand""#))
        let ending = playground.run(
            "build", "--project", "harbour", "--theme", playground.folder["brand"], "--messages", "line")
        XCTAssertEqual(ending.errors, "")
        XCTAssertEqual(ending.code, .done)
    }

    func testThereAreSitesAndThemes() throws {
        let ending = try Playground(self).run("new", "thme", "x", "--messages", "line")
        XCTAssertEqual(ending.code, .usage)
        XCTAssertTrue(ending.errors.contains("there is no template “thme”"), ending.errors)
        XCTAssertTrue(ending.errors.contains("did you mean “theme”?"), ending.errors)
    }
}
