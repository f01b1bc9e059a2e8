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
        let changed = ending.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
        XCTAssertEqual(
            changed,
            [
                "  + ar/events/laylat-al-khait/index.html", "  + events/laylat-al-khait/index.html",
                "  + fr/events/laylat-al-khait/index.html",
            ])
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
        return playground
    }
}

extension String {
    fileprivate func dropPrefix(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
