import Crypto
import Diagnostics
import Effects
import Foundation
import Publishing
import XCTest

final class PublisherTests: XCTestCase {
    let pages = ["index.html": "home", "events/gala/index.html": "gala", "events/show/index.html": "show"]

    func testTheFirstSite() throws {
        let site = try Site(self)
        let publication = try site.publish(pages)
        let written = ["events/gala/index.html", "events/show/index.html", "index.html"]
        XCTAssertEqual(publication, Publication(written: written))
        XCTAssertEqual(try site.files(), pages)
        XCTAssertEqual(
            try site.manifest(),
            """
            {
              "playbill": 1,
              "files": {
                "events/gala/index.html": "sha256-\(Digest(of: "gala".utf8).hex)",
                "events/show/index.html": "sha256-\(Digest(of: "show".utf8).hex)",
                "index.html": "sha256-\(Digest(of: "home".utf8).hex)"
              }
            }

            """)
        XCTAssertEqual(try site.leftovers(), [])
        XCTAssert(try site.spareIsTwin())
    }

    func testNothingIsMadeOrTouchedWhenNothingChanged() throws {
        let site = try Site(self)
        try site.publish(pages)
        let before = try everyStatus(site)
        let made = Counter()
        let outputs = try pages.map { path, text in
            Output(try OutputPath(path), inputs: Digest(of: text.utf8)) {
                made.add()
                return Made(nil)
            }
        }
        XCTAssertEqual(try site.publisher.publish(outputs), Publication(kept: pages.keys.sorted()))
        XCTAssertEqual(made.value, 0)
        XCTAssertEqual(try everyStatus(site), before)
    }

    func testOnlyTheFileThatChangedIsTouched() throws {
        let site = try Site(self)
        try site.publish(pages)
        let before = try everyStatus(site)
        let publication = try site.publish(pages.merging(["index.html": "new home"]) { $1 })
        XCTAssertEqual(
            publication,
            Publication(written: ["index.html"], kept: ["events/gala/index.html", "events/show/index.html"]))
        let after = try everyStatus(site)
        let touched = after.filter { before[$0.key] != $0.value }.keys.sorted()
        XCTAssertEqual(touched, ["index.html", "playbill-manifest.json"])
        XCTAssertEqual(try site.files()["index.html"], "new home")
        XCTAssert(try site.spareIsTwin())
    }

    func testOtherInputsThatMakeTheSameBytesLeaveTheFileAlone() throws {
        let site = try Site(self)
        try site.publish(pages)
        let before = try everyStatus(site)
        let outputs = try pages.map { path, text in
            Output(try OutputPath(path), inputs: Digest(of: "other".utf8)) { Made(Array(text.utf8)) }
        }
        XCTAssertEqual(try site.publisher.publish(outputs), Publication(unchanged: pages.keys.sorted()))
        XCTAssertEqual(try site.publisher.publish(outputs), Publication(kept: pages.keys.sorted()))
        XCTAssertEqual(try everyStatus(site), before)
    }

    func testWhatIsNoLongerWantedGoesAndItsFoldersWithIt() throws {
        let site = try Site(self)
        try site.publish(pages)
        let publication = try site.publish(["index.html": "home"])
        let removed = ["events/gala/index.html", "events/show/index.html"]
        XCTAssertEqual(publication, Publication(kept: ["index.html"], removed: removed))
        XCTAssertEqual(try site.files(), ["index.html": "home"])
        XCTAssert(try site.spareIsTwin())
    }

    func testAFileMayBecomeAFolderAndBackAgain() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            for files in [["about": "file"], ["about/us/index.html": "folder"], ["about": "file"], ["about/us": "x"]] {
                try site.publish(files)
                XCTAssertEqual(try site.files(), files)
                XCTAssertEqual(try site.leftovers(), [])
            }
        }
    }

    func testAnEmptySite() throws {
        let site = try Site(self)
        XCTAssertEqual(try site.publish([:]), Publication())
        let manifest = "{\n  \"playbill\": 1,\n  \"files\": {}\n}\n"
        XCTAssertEqual(try Site.contents(site["."]), ["playbill-manifest.json": manifest])
        try site.publish(pages)
        XCTAssertEqual(try site.publish([:]), Publication(removed: pages.keys.sorted()))
        XCTAssertEqual(try site.files(), [:])
    }

    func testTheFolderIsMadeWithThoseItIsIn() throws {
        let site = try Site(self)
        var publisher = site.publisher
        publisher.folder = "\(site.root)/out/site/public/"
        _ = try publisher.publish([try Output("index.html", "home")])
        XCTAssertEqual(try Disk.live.read("\(site.root)/out/site/public/index.html"), Array("home".utf8))
        XCTAssertEqual(try Disk.live.list("\(site.root)/out/site"), [".public.spare", "public"])
    }

    func testFoldersThatCannotServe() throws {
        let site = try Site(self)
        for folder in [".", "/", "public/..", ""] {
            var publisher = site.publisher
            publisher.folder = folder
            let hint = "name a folder of its own, such as public"
            let message = "“\(folder)” can't be published to"
            assertThrows(publisher, Failure(.usage, [Diagnostic(.error, "publish.folder", message, hint: hint)]))
        }
        var publisher = site.publisher
        publisher.stateFolder = "\(site.root)/public/.playbill"
        let folder = "\(site.root)/public"
        let message = "the state folder “\(folder)/.playbill” is inside the published folder “\(folder)”"
        assertThrows(
            publisher,
            Failure(
                .usage,
                [Diagnostic(.error, "publish.folder", message, hint: "publish to a folder beside it, such as public")]))
    }

    func testAStateFolderInsideThePublishedOneIsFoundOutWhateverItsPath() throws {
        let site = try Site(self)
        try site.publish(pages)
        try FileManager.default.createSymbolicLink(atPath: "\(site.root)/link", withDestinationPath: "public")
        try FileManager.default.createSymbolicLink(atPath: "\(site.root)/away", withDestinationPath: ".")
        let pairs = [
            ("public", "public/./.playbill"), ("public", "x/../public/events/.playbill"), ("public", "link/.playbill"),
            ("away/public", "public"), ("public/", "away/away/public//state/new"),
        ]
        for (folder, state) in pairs {
            var publisher = site.publisher
            publisher.folder = "\(site.root)/\(folder)"
            publisher.stateFolder = "\(site.root)/\(state)"
            XCTAssertThrowsError(try publisher.publish([]), state) { error in
                XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["publish.folder"], "\(folder) \(state)")
            }
        }
        XCTAssertEqual(try site.files(), pages)
        let here = FileManager.default.currentDirectoryPath
        XCTAssert(FileManager.default.changeCurrentDirectoryPath(site.root))
        defer { _ = FileManager.default.changeCurrentDirectoryPath(here) }
        for state in [".playbill", "\(site.root)/public/.playbill", "public-state"] {
            var publisher = site.publisher
            publisher.folder =
                state == ".playbill" ? "../\(URL(fileURLWithPath: site.root).lastPathComponent)" : "public"
            publisher.stateFolder = state
            publisher.dryRun = true
            if state == "public-state" {
                XCTAssertNoThrow(try publisher.publish(try pages.map { try Output($0.key, $0.value) }))
            } else {
                XCTAssertThrowsError(try publisher.publish([]), state)
            }
        }
    }

    func testALinkInPlaceOfTheFolderIsRefused() throws {
        let site = try Site(self)
        try FileManager.default.createSymbolicLink(atPath: "\(site.root)/public", withDestinationPath: "elsewhere")
        let expected = Diagnostic(
            .error, "publish.not-a-folder", "this is a file or a link where a folder has to be",
            at: Location(file: "\(site.root)/public"), hint: "move it away, or publish to another folder")
        XCTAssertEqual(try site.failure(pages), Failure(.usage, [expected]))
    }

    func testARehearsalSaysTheSameAndWritesNothing() throws {
        let site = try Site(self)
        let rehearsal = site.with { $0.dryRun = true }
        var everything = Publication(written: pages.keys.sorted())
        everything.reasons = pages.mapValues { _ in .new }
        XCTAssertEqual(try rehearsal.publish(pages), everything)
        XCTAssertEqual(try Site.contents(site.root), [:])
        try site.publish(pages)
        try site.write("theirs.txt", "theirs")
        let before = try Site.contents(site.root)
        var expected = Publication(
            written: ["index.html"], kept: ["events/gala/index.html"], removed: ["events/show/index.html"],
            foreign: ["theirs.txt"])
        expected.reasons = ["index.html": .inputs()]
        let next = ["index.html": "new", "events/gala/index.html": "gala"]
        XCTAssertEqual(try rehearsal.publish(next), expected)
        XCTAssertEqual(try Site.contents(site.root), before)
        expected.reasons = [:]
        XCTAssertEqual(try site.publish(next), expected)
    }

    func testEachFileHasItsReason() throws {
        let site = try Site(self)
        let publisher = site.publisher
        func outputs(_ inputs: [String: String], until: Int64? = nil) throws -> [Output] {
            try inputs.map { path, inputs in
                Output(try OutputPath(path), inputs: Digest(of: inputs.utf8), validUntil: path == "timed" ? until : nil)
                {
                    Made(Array("\(path)\(inputs)\(until ?? 0)".utf8))
                }
            }
        }
        _ = try publisher.publish(try outputs(["same": "1", "inputs": "1", "timed": "1", "altered": "1"], until: nil))
        try FileManager.default.removeItem(atPath: site["altered"])
        var rehearsal = publisher
        rehearsal.dryRun = true
        let next = try outputs(["same": "1", "inputs": "2", "timed": "1", "altered": "1", "new": "1"], until: .max)
        XCTAssertEqual(
            try rehearsal.publish(next).reasons,
            ["inputs": .inputs(), "timed": .time(ended: nil), "altered": .altered, "new": .new])
    }

    func testAReasonNamesThePartsThatChangedAndWhenAnEndHasCome() throws {
        let site = try Site(self)
        func outputs(_ event: String, theme: String = "light", until: Int64? = nil) throws -> [Output] {
            var parts = Parts()
            parts.note([Digest(of: event.utf8)], as: 0)
            parts.note([Digest(of: theme.utf8)], as: 1)
            let text = "\(event) \(theme) \(until ?? 0)"
            return [
                Output(
                    try OutputPath("page"), inputs: Digest(of: "\(event) \(theme)".utf8), parts: parts,
                    validUntil: until, name: { ["event", "theme"][$0] }
                ) { Made(Array(text.utf8)) }
            ]
        }
        let publisher = site.publisher
        _ = try publisher.publish(try outputs("gala", until: publisher.now + 5))
        func reason(_ outputs: [Output], later: Int64 = 0) throws -> Reason? {
            var rehearsal = publisher
            rehearsal.dryRun = true
            rehearsal.now += later
            return try rehearsal.publish(outputs).reasons["page"]
        }
        let end = publisher.now + 5
        XCTAssertEqual(try reason(try outputs("show", until: end)), .inputs(["event"]))
        XCTAssertEqual(try reason(try outputs("show", theme: "dark", until: end)), .inputs(["event", "theme"]))
        XCTAssertEqual(try reason(try outputs("gala"), later: 5), .time(ended: end))
        XCTAssertEqual(try reason(try outputs("show"), later: 5), .inputs(["event"], ended: end))
    }

    func testOutsideOfItsScopeEverythingStays() throws {
        let site = try Site(self)
        try site.publish(pages)
        let narrow = site.with { $0.scope = { $0.text == "index.html" } }
        XCTAssertEqual(
            try narrow.publish(["index.html": "new", "events/gala/index.html": "changed"]),
            Publication(written: ["index.html"], kept: ["events/gala/index.html", "events/show/index.html"]))
        XCTAssertEqual(
            try site.publish(["index.html": "new", "events/gala/index.html": "changed"]),
            Publication(
                written: ["events/gala/index.html"], kept: ["index.html"], removed: ["events/show/index.html"]))
    }

    private func everyStatus(_ site: Site) throws -> [String: FileStatus] {
        let paths = try Site.contents(site["."]).keys
        return Dictionary(uniqueKeysWithValues: try paths.map { ($0, try XCTUnwrap(Disk.live.status(site[$0]))) })
    }

    private func assertThrows(_ publisher: Publisher, _ expected: Failure, line: UInt = #line) {
        do {
            _ = try publisher.publish([])
            XCTFail("it was published", line: line)
        } catch {
            XCTAssertEqual(error, expected, line: line)
        }
    }
}
