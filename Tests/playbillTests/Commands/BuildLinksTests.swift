import Foundation
import TestSupport
import XCTest

@testable import playbill

/// Nothing is published that lies elsewhere, however it is linked to.
final class BuildLinksTests: XCTestCase {
    func testATextThatALinkLeadsToIsNotPublished() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("Content/about.md", "# About")
        XCTAssertEqual(playground.run("build", "--quiet").code, .done)
        try link("Content/secret.md", to: "/etc/hostname", playground)
        XCTAssertEqual(
            playground.run("build", "--messages", "line"),
            Playground.Ending(
                code: .usage,
                errors: "Content/secret.md: error: this leads out of “Content”, and what is elsewhere isn't published "
                    + "[file.outside] (put a copy of what it leads to in its place) "
                    + "(nothing was published: public is as it was)\n"))
    }

    func testAnAssetThatALinkLeadsToIsNotPublished() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("mine/theme.json", #"{"name": "Mine"}"#)
        try playground.write("mine/assets/own.txt", "own")
        try link("mine/assets/other.txt", to: "own.txt", playground)
        XCTAssertEqual(playground.run("build", "--quiet", "--theme", "mine").code, .done)
        try link("mine/assets/passwd.txt", to: "/etc/hostname", playground)
        let ending = playground.run("build", "--theme", "mine", "--messages", "line")
        XCTAssertEqual(ending.code, .usage)
        XCTAssertTrue(
            ending.errors.hasPrefix("mine/assets/passwd.txt: error: this leads out of “mine”"), ending.errors)
    }

    func testATemplateThatALinkLeadsToIsNotRendered() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("mine/theme.json", #"{"name": "Mine"}"#)
        try playground.write("mine/site/own.liquid", "own")
        try playground.write("elsewhere/bar.liquid", "bar")
        try link("mine/site/sponsors.liquid", to: "own.liquid", playground)
        try link("mine/notes", to: "../elsewhere", playground)
        try link("theirs", to: "mine", playground)
        for theme in ["mine", "theirs"] {
            XCTAssertEqual(playground.run("build", "--quiet", "--theme", theme).code, .done)
        }
        try link("mine/site/404.liquid", to: "/etc/hostname", playground)
        try link("mine/site/event", to: "../../elsewhere", playground)
        for (command, note) in [("build", " (nothing was published: public is as it was)"), ("check", "")] {
            let errors = ["404.liquid", "event"].map {
                "mine/site/\($0): error: this leads out of “mine”, and what is elsewhere isn't published "
                    + "[file.outside] (put a copy of what it leads to in its place)"
            }
            XCTAssertEqual(
                playground.run(command, "--theme", "mine", "--messages", "line"),
                Playground.Ending(code: .usage, errors: errors.joined(separator: "\n") + note + "\n"))
        }
    }

    func testAFolderMayBeALink() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("elsewhere/about.md", "# About")
        try link("Content", to: "elsewhere", playground)
        XCTAssertEqual(playground.run("build", "--quiet").code, .done)
        XCTAssertTrue(try playground.text("public/about/index.html").contains("About"))
    }

    private func link(_ path: String, to target: String, _ playground: Playground) throws {
        try FileManager.default.createSymbolicLink(atPath: playground.folder[path], withDestinationPath: target)
    }
}
