import Catalog
import JSON
import XCTest

@testable import Feeds

final class AcrossEventsTests: XCTestCase {
    func testIdsAndSlugsNameOneEventEach() {
        let document = snapshot([
            event("a", "summit"), event("b", "gala"), event("a", "fair"), event("c", "gala"),
            event("d", "talk", aliases: ["summit"]),
        ])
        XCTAssertEqual(
            Snapshot.found(document),
            [
                Found(
                    code: "snapshot.duplicate-id", path: "events[2].id",
                    message: "the id “a” is used by events[0].id too",
                    hint: "give each event an id of its own"),
                Found(
                    code: "snapshot.duplicate-slug", path: "events[3].slug",
                    message: "the slug “gala” is used by events[1].slug too",
                    hint: "add the city or the date to one of them"),
                Found(
                    code: "snapshot.duplicate-slug", path: "events[4].aliases[0]",
                    message: "the slug “summit” is used by events[0].slug too",
                    hint: "add the city or the date to one of them"),
            ])
    }

    func testABrokenEventsIdStillCounts() {
        let broken = event("a", "fair").changed("timeZone", to: "Nowhere")
        XCTAssertEqual(
            Snapshot.found(snapshot([event("a", "summit"), broken])).map(\.code),
            ["snapshot.duplicate-id", "value.zone"])
    }

    func testOrganizersExist() {
        let document = snapshot([event("a", "a").with("organizer", "kncii")]).with("organizers", [Documents.organizer])
        XCTAssertEqual(
            Snapshot.found(document),
            [
                Found(
                    code: "snapshot.dangling-reference", path: "events[0].organizer",
                    message: "there is no organizer “kncii”",
                    hint: "did you mean “kncci”?")
            ])
    }

    func testOrganizersHaveAddressesOfTheirOwn() {
        let others = ["maison-savane", "Maison_Savane", "kncci", "maison-savané"].map {
            Documents.organizer.with("id", .string($0))
        }
        func found(_ path: String, _ id: String) -> Found {
            Found(
                code: "snapshot.duplicate-address", path: path,
                message: "the id “\(id)” comes to the same address as “maison-savane” in organizers[0].id: "
                    + "organizers/maison-savane/",
                hint: "let them differ in more than case, accents and signs")
        }
        XCTAssertEqual(
            Snapshot.found(snapshot([]).with("organizers", .array(others))),
            [found("organizers[1].id", "Maison_Savane"), found("organizers[3].id", "maison-savané")])
    }

    func testOrganizersHaveIdsOfTheirOwn() {
        let document = snapshot([]).with("organizers", [Documents.organizer, Documents.organizer])
        XCTAssertEqual(
            Snapshot.found(document),
            [
                Found(
                    code: "snapshot.duplicate-id", path: "organizers[1].id",
                    message: "the id “kncci” is used by organizers[0].id too",
                    hint: "give each organizer an id of its own")
            ])
    }

    func testPicturesNamedAsFilesLieBesideTheSnapshot() {
        let reading = Snapshot.read(
            Documents.snapshot.bytes(.oneLine), file: "snapshot.json", jobs: 1, isFile: { $0.text == "images/logo.svg" }
        )
        XCTAssertEqual(
            reading.diagnostics.map(Found.init),
            [
                Found(
                    severity: .warning, code: "snapshot.missing-file",
                    path: "events[0].schedule[0].speakers[0].image.url",
                    message: "there is no readable file “images/achieng.svg” beside the snapshot",
                    hint: "add it, or give the picture's address on the web")
            ])
        let none = Snapshot.read(
            Documents.snapshot.bytes(.oneLine), file: "snapshot.json", jobs: 1, isFile: { _ in false })
        XCTAssertEqual(
            none.diagnostics.map { $0.location?.path },
            ["organizers[0].logo.url", "events[0].schedule[0].speakers[0].image.url"])
    }

    func testSourcesAreCheckedTogether() throws {
        let first = snapshot([event("a", "summit"), event("b", "gala")]).with("organizers", [Documents.organizer])
        // Takes the place of a, keeps its slug, and clashes with b; refers to an organizer of the first.
        let second = snapshot([
            event("a", "summit").with("organizer", "kncci"), event("c", "gala").with("organizer", "nobody"),
        ])
        let reading = Snapshot.read(
            [
                Snapshot.Source(file: "first.json", bytes: first.bytes(.oneLine)),
                Snapshot.Source(file: "second.json", bytes: second.bytes(.oneLine)),
            ], jobs: 1)
        XCTAssertEqual(
            reading.diagnostics.map(Found.init),
            [
                Found(
                    code: "snapshot.duplicate-slug", path: "events[1].slug",
                    message: "the slug “gala” is used by first.json, events[1].slug too",
                    hint: "add the city or the date to one of them"),
                Found(
                    code: "snapshot.dangling-reference", path: "events[1].organizer",
                    message: "there is no organizer “nobody”", hint: "add it to “organizers”"),
            ])
        XCTAssertEqual(reading.diagnostics.map { $0.location?.file }, ["second.json", "second.json"])
        XCTAssertEqual(reading.catalog.events.map(\.id), ["a", "b", "c"])
        XCTAssertEqual(reading.catalog.events.first?.organizer, "kncci")
    }

    private func snapshot(_ events: [JSON]) -> JSON { ["playbill": 1, "events": .array(events)] }

    private func event(_ id: String, _ slug: String, aliases: [JSON] = []) -> JSON {
        [
            "id": .string(id), "slug": .string(slug), "aliases": .array(aliases), "title": "T",
            "starts": "2026-07-15T08:00:00Z",
            "timeZone": "UTC",
        ]
    }
}
