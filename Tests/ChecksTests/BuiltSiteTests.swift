import Diagnostics
import Effects
import Foundation
import TestSupport
import XCTest

@testable import Checks

final class BuiltSiteTests: XCTestCase {
    func testWhatLeadsNowhereIsNamedWithItsPlace() throws {
        let site = try site([
            "index.html": """
            <a href="/b/events/">all</a> <a href="/b/events/#top">top</a>
            <a href="/b/gone/">gone</a> <img src="/b/a.png" srcset="/b/a.png 1x, https://c.example/w_1,f_auto/a.png 2x, /b/no.png 3x" alt="x > y">
            <a href="#here" id="here">here</a><a href="#there">there</a>
            """,
            "events/index.html":
                #"<p id="top"><a href="../">home</a><a href="x.html">x</a><a href="?page=2">2</a></p>"#,
            "a.png": "",
        ])
        XCTAssertEqual(
            try site.scan(jobs: 2).diagnostics(BuiltSiteTests.links).sorted().map {
                "\($0.location?.file.split(separator: "/").suffix(2).joined(separator: "/") ?? "") \($0.location?.position?.line ?? 0):\($0.location?.position?.column ?? 0) \($0.message)"
            },
            [
                "events/index.html 1:44 “x.html” leads nowhere", "public/index.html 2:10 “/b/gone/” leads nowhere",
                "public/index.html 2:57 “/b/no.png” leads nowhere",
                "public/index.html 3:44 “#there” leads to no part of the page",
            ])
    }

    func testWhatIsLoadedFromNoAddressIsNamed() throws {
        let site = try site([
            "index.html": #"<a href="">here</a><iframe title="t" src=""></iframe><p>src="" is a text</p>"#
        ])
        XCTAssertEqual(
            try site.scan(jobs: 1).diagnostics(BuiltSiteTests.links).map(\.message),
            ["what is to be loaded here has no address"])
    }

    func testPagesOfOthersAreNotHeldToRules() throws {
        let files = ["index.html": #"<a href="google1.html">1</a>"#, "google1.html": #"<a href="gone.html">2</a>"#]
        XCTAssertEqual(
            try site(files, own: ["index.html"]).scan(jobs: 1).diagnostics(BuiltSiteTests.links), [])
    }

    func testWhatIsNotOursIsNotLookedFor() throws {
        let site = try site([
            "index.html": """
            <a href="https://example.org/">1</a><a href="//example.org/">2</a><a href="mailto:a@b.c">3</a><a href="tel:+1">4</a>
            <a href="/elsewhere/on/the/host/">5</a><a href="/b/%C3%A9t%C3%A9/">6</a><p title="href=&quot;/b/x&quot;">7</p>
            """, "été/index.html": "",
        ])
        XCTAssertEqual(try site.scan(jobs: 1).diagnostics(BuiltSiteTests.links), [])
    }

    private static let links = Selection(only: ["site.dead-link", "site.dead-anchor"])

    private func site(_ files: [String: String], own: Set<String>? = nil) throws -> BuiltSite {
        let folder = try TemporaryFolder(self)
        for (name, text) in files {
            let url = URL(fileURLWithPath: folder["public/\(name)"])
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return BuiltSite(folder: folder["public"], base: "/b", own: own, disk: .live)
    }
}
