import Effects
import Foundation
import TestSupport
import XCTest

@testable import playbill

final class BuildCommandTests: XCTestCase {
    private let now = "2026-11-20T12:00:00Z"

    func testEveryThemeBuildsTheExamplesWithNothingToSay() throws {
        for project in ["eldoret-summit", "fashion-week"] {
            for theme in ["playbill", "fashionistas", "eldoret", "tuvens"] {
                let playground = try self.playground(copying: project)
                let ending = playground.run(
                    "build", "--project", project, "--theme", theme, "--as-of", now, "--messages", "line")
                XCTAssertEqual(ending.code, .done, ending.errors)
                XCTAssertEqual(ending.errors, "", "\(project) \(theme)")
            }
        }
    }

    func testEveryInternalLinkLeadsSomewhere() throws {
        let playground = try playground(copying: "fashion-week")
        XCTAssertEqual(playground.run("build", "--project", "fashion-week", "--as-of", now).code, .done)
        let files = Set(try playground.everything().compactMap { $0.dropPrefix("fashion-week/public/") })
        var broken: Set<String> = []
        for file in files where file.hasSuffix(".html") {
            let text = try playground.text("fashion-week/public/\(file)")
            for match in text.matches(of: /(?:href|src)="(\/[^"#?]*)/) {
                let path = String(match.1.dropFirst()).removingPercentEncoding ?? ""
                if !files.contains(path.hasSuffix("/") || path.isEmpty ? path + "index.html" : path) {
                    broken.insert("\(file) → /\(path)")
                }
            }
        }
        XCTAssertEqual(broken.sorted(), [])
        XCTAssertGreaterThan(files.count, 200)
    }

    func testASecondBuildDoesNothingAndOneChangeTouchesWhatShowsIt() throws {
        let playground = try playground(copying: "fashion-week")
        let build = ["build", "--project", "fashion-week", "--as-of", now, "--json"]
        XCTAssertEqual(playground.run(build).code, .done)
        XCTAssertTrue(playground.run(build).output.contains(#""written": []"#), playground.run(build).output)

        let snapshot = try playground.text("fashion-week/snapshot.json")
        try playground.write("fashion-week/snapshot.json", snapshot.replacing("Soor Street", with: "Soor Road"))
        let ending = playground.run(["build", "--project", "fashion-week", "--as-of", now, "--dry-run"])
        let reason = "event laylat-al-khait and organizer dar-al-khait changed"
        let changed = ending.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
        XCTAssertEqual(
            changed,
            [
                "ar/events/laylat-al-khait/event.ics", "ar/events/laylat-al-khait/index.html",
                "events/laylat-al-khait/event.ics", "events/laylat-al-khait/index.html",
                "fr/events/laylat-al-khait/event.ics", "fr/events/laylat-al-khait/index.html",
            ].map { "  + \($0) (\(reason))" })
    }

    func testOneEventAloneIsMadeAnewAndTheRestLater() throws {
        let playground = try playground(copying: "fashion-week")
        let build = ["build", "--project", "fashion-week", "--as-of", now, "--verbose"]
        func written(_ more: String...) -> [String] {
            let ending = playground.run(build + more)
            XCTAssertEqual(ending.code, .done, ending.errors)
            return ending.output.split(separator: "\n").compactMap { String($0).dropPrefix("  + ") }
        }
        _ = written()
        let files = try playground.everything()
        let snapshot = try playground.text("fashion-week/snapshot.json")
        let changed = snapshot.replacing("Soor Street", with: "Soor Road").replacing("\"Pli\"", with: "\"Pli!\"")
        try playground.write("fashion-week/snapshot.json", changed)
        XCTAssertEqual(
            written("--only", "laylat-al-khait"),
            ["ar/", "", "fr/"].flatMap { language in
                ["event.ics", "index.html"].map { "\(language)events/laylat-al-khait/\($0)" }
            })
        let noted = "fashion-week/.playbill/events.added"
        XCTAssertEqual(try playground.everything(), (files + [noted]).sorted())
        let rest = written()
        XCTAssertTrue(rest.contains("events/pli/index.html"), "\(rest)")
        XCTAssertFalse(rest.contains("events/laylat-al-khait/index.html"))

        let unknown = playground.run(build + ["--only", "laylat-al-kait", "--messages", "line"])
        XCTAssertEqual(unknown.code, .usage)
        XCTAssertTrue(unknown.errors.contains("did you mean “laylat-al-khait”?"), unknown.errors)
    }

    /// What is remembered from before must not show: a build on top of others is the build that is made from nothing.
    func testABuildAtAnotherInstantIsTheOneFromNothing() throws {
        let playground = try playground(copying: "fashion-week")
        // A card shows nothing that the clock decides, and takes longer to draw than all of its event's pages.
        let config = try playground.text("fashion-week/playbill.json")
        try playground.write(
            "fashion-week/playbill.json", config.replacing("{", with: "{\n\"cards\": false,", maxReplacements: 1))
        for instant in [now, "2027-02-20T12:00:00Z", "2027-03-02T00:00:00Z", "2026-10-01T00:00:00Z"] {
            let build = ["build", "--project", "fashion-week", "--as-of", instant]
            XCTAssertEqual(playground.run(build).code, .done)
            let onTop = try playground.text("fashion-week/public/playbill-manifest.json")
            for folder in [".playbill", "public", ".public.spare"] {
                try? FileManager.default.moveItem(
                    atPath: playground.folder["fashion-week/\(folder)"], toPath: playground.folder["aside\(folder)"])
            }
            XCTAssertEqual(playground.run(build).code, .done)
            XCTAssertEqual(onTop, try playground.text("fashion-week/public/playbill-manifest.json"), instant)
            for folder in [".playbill", "public", ".public.spare"] {
                try? FileManager.default.removeItem(atPath: playground.folder["fashion-week/\(folder)"])
                try? FileManager.default.moveItem(
                    atPath: playground.folder["aside\(folder)"], toPath: playground.folder["fashion-week/\(folder)"])
            }
        }
    }

    /// Pages name pictures by what is in them: a page of which only the picture has changed is another page.
    func testPicturesThatChangePlacesChangeTheirPages() throws {
        let playground = try playground(copying: "fashion-week")
        let build = ["build", "--project", "fashion-week", "--as-of", now, "--messages", "line"]
        XCTAssertEqual(playground.run(build).code, .done)
        let (pli, mirage) = ("fashion-week/images/pli.svg", "fashion-week/images/mirage.svg")
        let texts = (try playground.text(pli), try playground.text(mirage))
        try playground.write(pli, texts.1)
        try playground.write(mirage, texts.0)
        XCTAssertEqual(playground.run(build).code, .done)
        let check = playground.run("check", "--project", "fashion-week", "--as-of", now, "--messages", "line")
        XCTAssertEqual(check.code, .done, check.errors)
    }

    func testTextsMayHaveAnyEndsOfLines() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write(
            "Content/privacy.md", "\u{FEFF}```\r\n# no title\r\n```\r\n\r\n# What *we* keep\r\n\r\nNothing.\r\n")
        XCTAssertEqual(playground.run("build", "--as-of", now).code, .done)
        let page = try playground.text("public/privacy/index.html")
        XCTAssertTrue(page.contains("<title>What we keep · Suppers</title>"), page)
        XCTAssertTrue(page.contains("<p>Nothing.</p>"), page)
    }

    func testTheYearInTheFooterIsDueAtNewYear() throws {
        let playground = try Playground(self, files: Sample.files)
        let ending = playground.run("build", "--as-of", now)
        XCTAssertTrue(ending.output.contains("Next change due at 2027-01-01T00:00:00Z."), ending.output)
    }

    func testWhatThereIsToSayIsSaidEachTime() throws {
        let playground = try Playground(self)
        try playground.write("playbill.json", Sample.config)
        try playground.write("snapshot.json", Sample.snapshot(more: "\n      \"colour\": \"red\","))
        let said = (0..<2).map { _ in
            let ending = playground.run("build", "--as-of", now, "--messages", "line")
            XCTAssertEqual(ending.code, .done)
            return ending.errors
        }
        XCTAssertTrue(said[0].contains("“colour”"), said[0])
        XCTAssertEqual(said[0], said[1])
    }

    func testPicturesAreMadeInSeveralWidthsOnce() throws {
        let playground = try Playground(self)
        try playground.write("playbill.json", Sample.config)
        try playground.write(
            "snapshot.json", Sample.snapshot(more: "\n      \"image\": {\"url\": \"hall.png\", \"alt\": \"\"},"))
        let hall = try XCTUnwrap(Data(base64Encoded: Sample.picture))
        try hall.write(to: URL(fileURLWithPath: playground.folder["hall.png"]))
        XCTAssertEqual(playground.run("build", "--as-of", now).code, .done)
        let files = try playground.everything().filter { $0.hasPrefix("public/assets/hall") }
        XCTAssertEqual(
            files.map { $0.split(separator: ".").first }, ["public/assets/hall-160", "public/assets/hall-200"])
        XCTAssertTrue(
            try playground.text("public/events/supper/index.html").contains("width=\"200\" height=\"10\""))
        XCTAssertTrue(playground.run("build", "--as-of", now).output.contains(" 0 written"))

        try hall.prefix(60).write(to: URL(fileURLWithPath: playground.folder["hall.png"]))
        let broken = playground.run("build", "--as-of", now, "--messages", "line")
        XCTAssertEqual(broken.code, .done)
        XCTAssertTrue(broken.errors.hasPrefix("hall.png: warning: it can't be read as the picture"), broken.errors)
        XCTAssertFalse(try playground.text("public/events/supper/index.html").contains("<img"))
    }

    func testTwoBuildsAreTheSameBytesWhateverTheThreads() throws {
        let playground = try playground(copying: "eldoret-summit")
        for jobs in ["1", "4"] {
            XCTAssertEqual(
                playground.run(
                    "build", "--project", "eldoret-summit", "--as-of", now, "--jobs", jobs, "--out", "out\(jobs)"
                ).code, .done)
            try FileManager.default.removeItem(atPath: playground.folder["eldoret-summit/.playbill"])
        }
        XCTAssertEqual(
            try playground.text("out1/playbill-manifest.json"), try playground.text("out4/playbill-manifest.json"))
    }

    func testAWrongEventKeepsTheLastGoodSite() throws {
        let playground = try playground(copying: "fashion-week")
        let build = ["build", "--project", "fashion-week", "--as-of", now, "--messages", "line"]
        XCTAssertEqual(playground.run(build).code, .done)
        let manifest = try playground.text("fashion-week/public/playbill-manifest.json")
        let snapshot = try playground.text("fashion-week/snapshot.json")
        try playground.write("fashion-week/snapshot.json", snapshot.replacing("\"pli\"", with: "\"PLI!\""))
        let ending = playground.run(build)
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertTrue(ending.errors.contains("[value.slug]"), ending.errors)
        XCTAssertEqual(try playground.text("fashion-week/public/playbill-manifest.json"), manifest)
    }

    /// What a feed may carry along, what orders hold and what the environment knows must reach no page.
    func testNothingSecretReachesAPage() throws {
        var playground = try playground(copying: "eldoret-summit")
        let snapshot = try playground.text("eldoret-summit/snapshot.json")
        try playground.write(
            "eldoret-summit/snapshot.json",
            snapshot.replacing(
                "\"slug\": ",
                with: "\"homepage_password\": \"canary-1\", \"session_identifier\": \"canary-2\", \"slug\": "))
        try playground.write(
            "eldoret-summit/orders/secret.json", #"{"id": "canary-3", "buyer": {"email": "canary-4@example.org"}}"#)
        playground.environment = ["TICKETING_API_TOKEN": "canary-5", "HIEVENTS_SECRET_KEY": "canary-6"]
        XCTAssertEqual(playground.run("build", "--project", "eldoret-summit", "--as-of", now).code, .done)
        let files = try playground.everything().filter {
            $0.hasPrefix("eldoret-summit/public/") || $0.contains("/.playbill/")
        }
        XCTAssertGreaterThan(files.count, 40)
        for file in files where try playground.disk.status(file)?.kind == .file {
            XCTAssertFalse(String(decoding: try playground.disk.read(file), as: UTF8.self).contains("canary"), file)
        }
    }

    func testAMistakeInATemplateHasItsPlace() throws {
        let playground = try playground(copying: "eldoret-summit")
        try playground.write("eldoret-summit/mine/theme.json", #"{"name": "Mine", "inherits": "eldoret"}"#)
        try playground.write(
            "eldoret-summit/mine/site/event.liquid",
            "{% layout 'eldoret:site/event' %}\n{% block title %}{{ event.titel }}{{ 'facts.wen' | t }}{% endblock %}\n"
        )
        let ending = playground.run(
            "build", "--project", "eldoret-summit", "--theme", "mine", "--as-of", now, "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertTrue(
            ending.errors.contains("there is no message “facts.wen”, did you mean “facts.when”?"), ending.errors)
        XCTAssertTrue(ending.errors.contains("site/event:2:"), ending.errors)
    }

    private func playground(copying project: String) throws -> Playground {
        let playground = try Playground(self)
        try FileManager.default.copyItem(
            atPath: Repository.file("Examples/\(project)"), toPath: playground.folder[project])
        for state in ["public", ".public.spare", ".playbill"] {
            try? FileManager.default.removeItem(atPath: playground.folder["\(project)/\(state)"])
        }
        try playground.shareFonts(of: project)
        return playground
    }
}

extension String {
    fileprivate func dropPrefix(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
