import Checks
import JSON
import TestSupport
import XCTest

@testable import playbill

final class CheckSelectionTests: XCTestCase {
    func testRulesAreChosenByNameAndByWhatTheyStartWith() throws {
        let playground = try project()
        XCTAssertEqual(
            codes(playground.run(line)), ["snapshot.image-alt", "template.literal-text", "theme.unused-token"])
        XCTAssertEqual(
            codes(playground.run(line + ["--only", "theme,snapshot"])), ["snapshot.image-alt", "theme.unused-token"])
        XCTAssertEqual(codes(playground.run(line + ["--only", "template.literal-text"])), ["template.literal-text"])
        XCTAssertEqual(
            codes(playground.run(line + ["--skip", "template, snapshot.image-alt"])), ["theme.unused-token"])
        XCTAssertEqual(codes(playground.run(line + ["--only", "theme", "--skip", "theme.unused-token"])), [])
    }

    func testANameThatIsNoRulesIsRefusedWithTheNearest() throws {
        let playground = try project()
        for flag in ["--only", "--skip"] {
            let ending = playground.run(line + [flag, "theme.unused-tokn"])
            XCTAssertEqual(ending.code, .usage)
            XCTAssertTrue(ending.errors.contains("there is no rule “theme.unused-tokn”"), ending.errors)
            XCTAssertTrue(ending.errors.contains("did you mean “theme.unused-token”?"), ending.errors)
        }
        try playground.write(
            "playbill.json",
            #"{"site": {"baseURL": "https://example.com"}, "theme": "mine", "cards": false, "checks": {"skip": ["teme"]}}"#
        )
        let ending = playground.run(line)
        XCTAssertEqual(ending.code, .usage)
        XCTAssertTrue(
            ending.errors.contains("playbill.json: error: checks.skip: there is no rule “teme”"), ending.errors)
    }

    func testSettingsSwitchRulesOff() throws {
        let playground = try project()
        try playground.write(
            "playbill.json",
            #"{"site": {"baseURL": "https://example.com"}, "theme": "mine", "cards": false, "checks": {"skip": ["snapshot.image-alt"]}}"#
        )
        try playground.write("mine/theme.json", #"{"name": "Mine", "checks": {"skip": ["template", "snapshot"]}}"#)
        XCTAssertEqual(codes(playground.run(line)), ["theme.unused-token"])
    }

    func testCommentsSwitchRulesOffOnTheirLineTheNextOrInTheFile() throws {
        let playground = try project()
        let off = "{% comment %}playbill-check-disable template.literal-text{% endcomment %}"
        for (text, isSaid) in [
            ("\(off)\n<p>More</p>", false), ("<p>More</p> \(off)", false), ("\(off)\n\n<p>More</p>", true),
            (off.replacing("disable", with: "disable-file") + "\n\n<p>More</p>", false),
            (off.replacing(".literal-text", with: ".field") + "\n<p>More</p>", true),
        ] {
            try playground.write("mine/site/pagination.liquid", text)
            XCTAssertEqual(
                codes(playground.run(line + ["--only", "template"])), isSaid ? ["template.literal-text"] : [], text)
        }
        try playground.write(
            "mine/assets/brand.css", "/* playbill-check-disable theme.unused-token */\n:root{--gold:red}")
        XCTAssertEqual(codes(playground.run(line + ["--only", "theme"])), [])
    }

    func testARuleIsExplainedWithoutAProject() throws {
        let playground = try Playground(self)
        XCTAssertEqual(
            playground.run("check", "--explain", "theme.unused-token"),
            Playground.Ending(
                code: .done,
                output: """
                    theme.unused-token

                    Warning. Every token that a style sheet declares is asked for somewhere. In `assets/brand.css` of a theme:

                        :root { --gold: #c9a227 }

                    Better:

                        :root { --gold: #c9a227 }
                        .lead { color: var(--gold) }

                    To leave it out: --skip theme.unused-token, or "checks": {"skip": ["theme.unused-token"]} in playbill.json.

                    """))
        let several = playground.run("check", "--explain", "theme, mail.alt").output
        XCTAssertTrue(several.hasPrefix("theme.contrast\n"), several)
        for sheet in Rulebook.rooms.flatMap(\.sheets) {
            let output = playground.run("check", "--explain", sheet.code).output
            XCTAssertTrue(output.hasPrefix("\(sheet.code)\n\n"), output)
        }
        XCTAssertEqual(playground.run("check", "--explain", "teme").code, .usage)
    }

    func testWhatAFindingNamesIsExplained() throws {
        let ending = try project().run(line)
        let named = ending.errors.matches(of: #/see playbill check --explain ([a-z.-]+)/#).map {
            String($0.output.1)
        }
        XCTAssertEqual(named.sorted(), ["snapshot.image-alt", "template.literal-text", "theme.unused-token"])
    }

    func testProgramsAreToldWhatEachRuleSays() throws {
        let ending = try project().run("check", "--json", "--only", "theme")
        XCTAssertEqual(
            try JSON(reading: ending.output)["result"]?["rules"],
            [
                [
                    "code": "theme.unused-token", "count": 1,
                    "summary": "Every token that a style sheet declares is asked for somewhere.",
                ]
            ])
    }

    func testFindingsStandInTheFilesThatPeopleEdit() throws {
        let ending = try project().run("check", "--only", "template", "--messages", "github")
        XCTAssertTrue(
            ending.errors.hasPrefix("::warning file=mine/site/pagination.liquid,line=1,col=4,"), ending.errors)
        let shown = try project().run("check", "--only", "template")
        XCTAssertTrue(shown.errors.contains(" 1 | <p>More</p>\n   |    ^^^^\n"), shown.errors)
    }

    private let line = ["check", "--messages", "line"]

    private func project() throws -> Playground {
        let image = "\n      \"image\": {\"url\": \"https://example.com/a.jpg\"},"
        return try Playground(
            self,
            files: [
                "playbill.json": #"{"site": {"baseURL": "https://example.com"}, "theme": "mine", "cards": false}"#,
                "snapshot.json": Sample.snapshot(more: image),
                "mine/theme.json": #"{"name": "Mine"}"#, "mine/site/pagination.liquid": "<p>More</p>",
                "mine/assets/brand.css": ":root { --gold: #c9a227 }",
            ].merging(RuleProject.emptySamples) { own, _ in own })
    }

    private func codes(_ ending: Playground.Ending) -> [String] {
        ending.errors.matches(of: #/\[([a-z.-]+)\]/#).map { String($0.output.1) }.sorted()
    }
}
