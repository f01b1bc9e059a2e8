import Catalog
import Diagnostics
import Effects
import Foundation
import Glibc
import Project
import TestSupport
import XCTest

@testable import playbill

final class NewCommandTests: XCTestCase {
    func testANewSiteIsMade() throws {
        let playground = try Playground(self)
        XCTAssertEqual(
            playground.run("new", "site", "harbour-nights"),
            Playground.Ending(
                code: .done,
                output: """
                    made harbour-nights with README.md, images/cover.svg, playbill.json, snapshot.json
                    next: playbill check --project harbour-nights

                    """))
        XCTAssertEqual(
            try playground.everything(),
            [
                "harbour-nights", "harbour-nights/README.md", "harbour-nights/images",
                "harbour-nights/images/cover.svg",
                "harbour-nights/playbill.json", "harbour-nights/snapshot.json",
            ])
        XCTAssertTrue(try playground.text("harbour-nights/README.md").hasPrefix("# Harbour Nights\n"))
        let snapshot = try playground.text("harbour-nights/snapshot.json")
        XCTAssertTrue(snapshot.contains(#""id": "harbour-nights-first""#), snapshot)
        XCTAssertTrue(snapshot.contains(#""starts": "2027-05-20T18:00:00+02:00""#), snapshot)
        let config = try ConfigFile.read(try playground.disk.read("harbour-nights/playbill.json"))
        XCTAssertEqual(config.site.title, "Harbour Nights")
        XCTAssertEqual(config.mail.from, Mailbox(name: "Harbour Nights", address: "tickets@example.com"))
    }

    func testNothingIsLeftToFillInAndACheckPasses() throws {
        let names = [
            "a", "harbour-nights", "Été à Paris", "2027_season", #"say "hi""#, #"back\slash"#, "a@b <c>",
            "O'Neil & Sons",
            "tab\there", "-- x".replacing("-- ", with: "_"), "東京 tokyo",
        ]
        for name in names {
            let playground = try Playground(self)
            XCTAssertEqual(playground.run("new", "site", name).code, .done, name)
            for file in try playground.everything() where file.hasSuffix(".json") || file.hasSuffix(".md") {
                XCTAssertFalse(try playground.text(file).contains("{{"), "\(name) \(file)")
            }
            let check = playground.run("check", "--project", name, "--fail-level", "warning", "--messages", "line")
            XCTAssertEqual(check.code, .done, name)
            XCTAssertEqual(check.errors, "", name)
        }
    }

    func testAThemeIsNotCalledAsOneThatComesWithUs() throws {
        let ending = try Playground(self).run("new", "theme", "themes/eldoret", "--messages", "line")
        XCTAssertEqual(
            ending,
            Playground.Ending(
                code: .usage,
                errors: "error: “eldoret” is a theme that comes with Playbill [new.taken] "
                    + "(choose another name; theme.json says what it inherits)\n"))
    }

    func testThePathMayLeadElsewhere() throws {
        let playground = try Playground(self, files: ["sites/x": ""])
        XCTAssertEqual(playground.run("new", "site", "sites/late-show///").code, .done)
        XCTAssertTrue(try playground.text("sites/late-show/README.md").hasPrefix("# Late Show\n"))
        XCTAssertEqual(playground.run("new", "site", playground.folder["absolute"]).code, .done)
        XCTAssertEqual(try playground.disk.status("absolute/images")?.kind, .folder)
    }

    func testTheYearIsTheOneAfterNow() throws {
        let playground = try Playground(self)
        _ = playground.run("new", "site", "a", "--as-of", "2030-12-31T23:30:00-05:00")
        XCTAssertTrue(try playground.text("a/snapshot.json").contains(#""starts": "2032-05-20T18:00:00+02:00""#))
    }

    func testWhatIsThereAlreadyIsLeftAlone() throws {
        let playground = try Playground(self, files: ["folder/mine": "mine", "file": "mine"])
        for path in ["folder", "folder/", "file"] {
            let ending = playground.run("new", "site", path, "--messages", "line")
            let name = path.replacing("/", with: "")
            XCTAssertEqual(
                ending,
                Playground.Ending(
                    code: .usage,
                    errors:
                        "\(name): error: there is something there already [new.exists] (choose another name, or remove it first)\n"
                ))
        }
        XCTAssertEqual(try playground.everything(), ["file", "folder", "folder/mine"])
    }

    func testNamesThatNothingCanBeMadeOf() throws {
        for name in ["", ".", "..", "/", "a/..", "東京", "___", "con"] {
            let playground = try Playground(self)
            XCTAssertEqual(
                playground.run("new", "site", name, "--messages", "line"),
                Playground.Ending(
                    code: .usage,
                    errors:
                        "error: no name can be made of “\(name)” [new.name] (use letters and digits, as in harbour-nights)\n"
                ))
            XCTAssertEqual(try playground.everything(), [])
        }
    }
}
