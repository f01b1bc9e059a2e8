import Catalog
import Diagnostics
import Effects
import Feeds
import Fetching
import JSON
import Project
import Providers
import Synchronization
import TestSupport
import XCTest

@testable import Pulling

final class PullerTests: XCTestCase {
    func testWhatAFeedSaysIsKept() throws {
        let site = try Site(self)

        XCTAssertEqual(try site.pull([event(7, "Gala")]).map(\.outcome), [.changed])
        XCTAssertEqual(try site.titles(), ["Gala"])
        XCTAssertEqual(try site.pull([event(7, "Gala")], at: 60).map(\.outcome), [.unchanged])
        XCTAssertEqual(try site.pull([event(7, "Gala Night")], at: 120).map(\.outcome), [.changed])
        XCTAssertEqual(try site.titles(), ["Gala Night"])
    }

    func testTheFileOfAFeedThatSaysTheSameIsNotTouched() throws {
        let site = try Site(self)
        _ = try site.pull([event(7, "Gala")])
        let before = try Disk.live.status(site.file)
        _ = try site.pull([event(7, "Gala")], at: 60)

        XCTAssertEqual(try Disk.live.status(site.file), before)
    }

    func testAFeedThatCannotBeAskedKeepsWhatWasKnown() throws {
        let site = try Site(self)
        _ = try site.pull([event(7, "Gala")])
        let pulled = try site.pull(failing: Site.unreachable, at: 7200)

        XCTAssertEqual(
            pulled,
            [
                Pulled(
                    source: site.source, outcome: .kept(checkedAt: .epoch), eventCount: 1,
                    diagnostics: [
                        Diagnostic(
                            .warning, "feed.stale", "it can't be asked, so its events are as they were 2 hours ago",
                            at: Location(file: "https://tickets.example.com/api"),
                            hint: "run it again once it answers; --require-fresh makes this an error"),
                        Diagnostic(.warning, "fetch.unreachable", "nobody answers"),
                    ])
            ])
        XCTAssertEqual(try site.titles(), ["Gala"])
    }

    func testAFeedThatHasToBeFreshFails() throws {
        let site = try Site(self)
        _ = try site.pull([event(7, "Gala")])

        XCTAssertThrowsError(try site.pull(failing: Site.unreachable, manner: .askingOrFailing)) { error in
            XCTAssertEqual(error as? Failure, Site.unreachable)
        }
        XCTAssertEqual(try site.titles(), ["Gala"])
    }

    func testNobodyIsAskedOffline() throws {
        let site = try Site(self)
        XCTAssertThrowsError(try site.pull([event(7, "Gala")], manner: .offline)) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["fetch.offline"])
        }
        _ = try site.pull([event(7, "Gala")])
        let pulled = try site.pull([event(7, "Ball")], at: 86_400, manner: .offline)

        XCTAssertEqual(try site.titles(), ["Gala"])
        XCTAssertEqual(
            pulled.flatMap(\.diagnostics).map { "\($0.severity) \($0.message)" },
            ["note it isn't asked, so its events are as they were 1 day ago"])
    }

    func testAFeedOfWhichNothingIsKnownFails() throws {
        XCTAssertThrowsError(try Site(self).pull(failing: Site.unreachable)) { error in
            XCTAssertEqual(error as? Failure, Site.unreachable)
        }
    }

    func testAnEventThatWouldPrintWrongStaysAsItWas() throws {
        let site = try Site(self)
        _ = try site.pull([event(7, "Gala"), event(8, "Fair")])
        let pulled = try site.pull([event(7, "Gala Night", starts: "tomorrow"), event(8, "Autumn Fair")])

        XCTAssertEqual(try site.titles(), ["Gala", "Autumn Fair"])
        XCTAssertEqual(
            pulled.flatMap(\.diagnostics).map { "\($0.location?.path ?? "") \($0.message) \($0.notes)" },
            [
                "events[0].starts expected a date and time with its offset, such as 2026-07-15T08:00:00+03:00, found “tomorrow” [\"it is about the event hi-events-7 “Gala Night”\"]"
            ]
        )
    }

    func testWhatAProviderHasSaidItselfIsNotSaidAgain() throws {
        let site = try Site(self)
        let wrong = event(7, "Gala", starts: "tomorrow").with("language", .int(3)).with("title", .null)
        let events = [wrong, event(8, "Fair", starts: "tomorrow")]
        let said = Diagnostic(.error, "hi-events.date", "“tomorrow” is no date and time")
        let pulled = try site.pull(Harvest(events: events, diagnostics: [said], refused: ["hi-events-7"]))

        XCTAssertEqual(
            pulled.flatMap(\.diagnostics).map { $0.location?.path }, [nil, "events[0].language", "events[1].starts"])
        XCTAssertEqual(try site.titles(), [])
    }

    func testAnEventThatWouldPrintWrongAndIsNewIsLeftOut() throws {
        let site = try Site(self)
        let pulled = try site.pull([event(7, "Gala", starts: "tomorrow"), event(8, "Fair")])

        XCTAssertEqual(try site.titles(), ["Fair"])
        XCTAssertEqual(pulled.flatMap(\.diagnostics).map(\.severity), [.error])
    }
}

extension PullerTests {
    func testAddressesAreTheEldestEvents() throws {
        let site = try Site(self)
        _ = try site.pull([event(11, "Gala", slug: "gala"), event(9, "Gala", slug: "gala")])

        // In the order of their ids as texts.
        XCTAssertEqual(try site.slugs(), ["gala-11", "gala"])
    }

    func testANewAddressIsReachedByTheOldOne() throws {
        let site = try Site(self)
        _ = try site.pull([event(7, "Gala", slug: "gala")])
        _ = try site.pull([event(7, "Gala Night", slug: "gala-night")])
        _ = try site.pull([event(7, "Gala", slug: "night-of-galas")])

        XCTAssertEqual(try site.slugs(), ["night-of-galas"])
        XCTAssertEqual(try site.catalog().events.map { $0.aliases.map(\.text) }, [["gala", "gala-night"]])
    }

    func testAnOldAddressStaysItsEvents() throws {
        let site = try Site(self)
        _ = try site.pull([event(7, "Gala", slug: "gala")])
        _ = try site.pull([event(7, "Ball", slug: "ball"), event(8, "Gala", slug: "gala")])

        XCTAssertEqual(try site.slugs(), ["ball", "gala-8"])
        XCTAssertEqual(try site.catalog().events.map { $0.aliases.map(\.text) }, [["gala"], []])
    }

    func testWhoHasAnAddressKeepsItWhenAnElderEventAppears() throws {
        let site = try Site(self)
        _ = try site.pull([event(9, "Gala", slug: "gala")])
        _ = try site.pull([event(8, "Gala", slug: "gala"), event(9, "Gala", slug: "gala")])

        XCTAssertEqual(try site.slugs(), ["gala-8", "gala"])
    }

    func testTwoServersThatUseTheSameIDsAreSaid() throws {
        let folder = try TemporaryFolder(self)
        let sources = ["a", "b"].map { Config.Source(kind: .hiEvents, url: "https://\($0).example.com") }
        try Disk.live.create(folder["playbill.json"], Array("{}".utf8), .file)
        let puller = Puller(
            try ProjectFolder(folder.path), disk: .live, environment: [:], now: .epoch, jobs: 1, manner: .asking,
            open: { address, _, _ throws(FetchError) in silent(address) },
            provider: { _ in
                Provider(secrets: [], credentials: { _ in nil }) { _ throws(Failure) in
                    Harvest(events: [event(7, "Gala")])
                }
            })

        XCTAssertEqual(
            try puller.pull(sources).map { $0.diagnostics.map(\.message) },
            [[], ["1 of its events has an id that “https://a.example.com” uses as well: its own count"]])
    }

    func testAnEventToldTwiceIsThereOnce() throws {
        let site = try Site(self)
        let pulled = try site.pull([event(7, "Gala"), event(7, "Gala"), event(7, "Ball")])

        XCTAssertEqual(try site.titles(), ["Gala"])
        XCTAssertEqual(pulled.flatMap(\.diagnostics).map(\.code), ["feed.twice"])
    }

    func testTheTokenGoesInTheHeaderThatTheSourceNames() throws {
        let site = try Site(self)

        XCTAssertEqual(
            try site.credentials(#"{"kind": "lancola", "url": "https://tickets.example.com/api"}"#),
            Credentials(header: "Authorization", prefix: "Bearer ", token: Secret("canary")))
        XCTAssertEqual(
            try site.credentials(
                #"{"kind": "lancola", "url": "https://tickets.example.com/api", "authentication": "api-key"}"#),
            Credentials(header: "x-api-key", token: Secret("canary")))
    }
}

private func event(_ number: Int, _ title: String, slug: String? = nil, starts: String = "2027-03-01T18:00:00Z") -> JSON
{
    [
        "id": .string("hi-events-\(number)"), "slug": .string(slug ?? "event-\(number)"), "title": .string(title),
        "starts": .string(starts), "timeZone": "Africa/Nairobi",
    ]
}

/// A project with one feed.
private struct Site {
    let folder: TemporaryFolder
    let project: ProjectFolder
    let source: Config.Source

    static let unreachable = Failure(.environment, [Diagnostic(.error, "fetch.unreachable", "nobody answers")])

    init(_ test: XCTestCase) throws {
        folder = try TemporaryFolder(test)
        let config = #"{"sources": [{"kind": "hi-events", "url": "https://tickets.example.com/api"}]}"#
        try Disk.live.create(folder["playbill.json"], Array(config.utf8), .file)
        project = try ProjectFolder(folder.path)
        source = try XCTUnwrap(project.config.sources.first)
    }

    var file: String { project.file(of: source) }

    func pull(_ events: [JSON], at seconds: Double = 0, manner: Puller.Manner = .asking) throws -> [Pulled] {
        try pull(at: seconds, manner: manner) { _ throws(Failure) in Harvest(events: events) }
    }

    func pull(_ harvest: Harvest) throws -> [Pulled] {
        try pull(at: 0, manner: .asking) { _ throws(Failure) in harvest }
    }

    func pull(failing failure: Failure, at seconds: Double = 0, manner: Puller.Manner = .asking) throws -> [Pulled] {
        try pull(at: seconds, manner: manner) { _ throws(Failure) in throw failure }
    }

    private func pull(
        at seconds: Double, manner: Puller.Manner,
        _ harvest: @escaping @Sendable (Provider.Request) throws(Failure) -> Harvest
    ) throws -> [Pulled] {
        try Puller(
            project, disk: .live, environment: [:], now: Instant(seconds: seconds), jobs: 1,
            manner: manner, open: { address, _, _ throws(FetchError) in silent(address) },
            provider: { _ in Provider(secrets: [], credentials: { _ in nil }, harvest: harvest) }
        ).pull(project.config.sources)
    }

    /// In whose name a source is asked.
    func credentials(_ source: String) throws -> Credentials? {
        let config = #"{"sources": [\#(source)]}"#
        try Disk.live.replace(folder["playbill.json"], Array(config.utf8))
        let asked = Mutex<Credentials?>(nil)
        let project = try ProjectFolder(folder.path)
        _ = try? Puller(
            project, disk: .live, environment: ["TICKETING_API_TOKEN": "canary"], now: .epoch, jobs: 1,
            manner: .asking,
            open: { address, credentials, _ throws(FetchError) in
                asked.withLock { $0 = credentials }
                return silent(address)
            }
        ).pull(project.config.sources)
        return asked.withLock { $0 }
    }

    func catalog() throws -> Catalog { try CatalogLoader(project, jobs: 1).load().catalog }

    func titles() throws -> [String] {
        try catalog().events.map { $0.title.text(in: .english, fallback: .english) }
    }

    func slugs() throws -> [String] { try catalog().events.map(\.slug.text) }
}

private func silent(_ address: WebAddress) -> Server {
    Server(name: address.text) { path, _, _ throws(FetchError) in
        throw FetchError(.unreachable, path, "nobody answers", hint: "")
    }
}
