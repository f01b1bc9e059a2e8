import XCTest

@testable import playbill

final class CheckMissingTests: XCTestCase {
    private func refusal(_ errors: String) -> Playground.Ending { Playground.Ending(code: .usage, errors: errors) }

    func testAFolderThatIsNoProject() throws {
        let hint = "give its folder with --project, a file with --source, or make one with playbill new site NAME"
        let playground = try Playground(self, files: ["snapshot.json": Sample.snapshot])
        XCTAssertEqual(
            playground.run("check"),
            refusal(
                """
                error: this is no project: there is no playbill.json [project.none]
                  --> playbill.json
                   = hint: \(hint)


                """))
        XCTAssertEqual(
            playground.run("check", "--project", "a/b", "--messages", "line"),
            refusal(
                "a/b/playbill.json: error: this is no project: there is no playbill.json [project.none] (\(hint))\n"))
    }

    func testSourcesThatAreMissingAreAllNamed() throws {
        let config = """
            {"sources": [{"kind": "snapshot", "url": "a.json"}, {"kind": "snapshot", "url": "b.json"}]}
            """
        let playground = try Playground(self, files: ["site/playbill.json": config])
        let hint = "check “sources” in site/playbill.json"
        XCTAssertEqual(
            playground.run("check", "--project", "site", "--messages", "line"),
            refusal(
                """
                site/a.json: error: there is no such file [source.missing] (\(hint))
                site/b.json: error: there is no such file [source.missing] (\(hint))

                """))
        XCTAssertEqual(
            playground.run("check", "--source", "c.json", "--messages", "line"),
            refusal("c.json: error: there is no such file [source.missing] (check --source)\n"))
    }

    func testASnapshotThatNobodyNamedIsAskedFor() throws {
        let playground = try Playground(self, files: ["site/playbill.json": "{}"])
        XCTAssertEqual(
            playground.run("check", "--project", "site", "--messages", "line"),
            refusal(
                "site/snapshot.json: error: there is no such file [source.missing] "
                    + "(put the events there, or say in site/playbill.json under “sources” where they are)\n"))
    }

    func testASourceThatIsAFolderIsRefused() throws {
        let playground = try Playground(self, files: ["playbill.json": "{}", "snapshot.json/x": ""])
        XCTAssertEqual(
            playground.run("check"),
            refusal(
                """
                error: cannot read: is a directory [disk.failed]
                  --> snapshot.json
                   = hint: give a file, not a folder


                """))
    }

    func testSettingsThatAreWrong() throws {
        let playground = try Playground(
            self, files: ["playbill.json": "{\n  themes: 'a',\n  site: {fewLeft: '5'}\n}\n"])
        XCTAssertEqual(
            playground.run("check"),
            refusal(
                """
                error: the configuration has no key “themes” [record.unknown-key]
                  --> playbill.json:2:3  themes
                   |
                 2 |   themes: 'a',
                   |   ^^^^^^
                   = hint: did you mean “theme”?

                error: expected a whole number from 0 to 1000000000, found “5” [value.number]
                  --> playbill.json:3:19  site.fewLeft
                   |
                 3 |   site: {fewLeft: '5'}
                   |                   ^^^


                """))
    }

    func testASnapshotThatIsCutOff() throws {
        let cut = String(Sample.snapshot.prefix(200))
        let ending = try Playground(self, files: ["playbill.json": "{}", "snapshot.json": cut])
            .run("check", "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertEqual(
            ending.errors,
            "snapshot.json:7:17: error: a string that never ends [json.syntax]"
                + " (the file seems cut off, or a closing quote is missing)"
                + " (see playbill check --explain json.syntax)\n")
    }
}
