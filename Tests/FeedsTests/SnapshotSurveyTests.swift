import Catalog
import Crypto
import JSON
import XCTest

@testable import Feeds

final class SnapshotSurveyTests: XCTestCase {
    func testOnlyWhatIsNotKnownIsRead() throws {
        let before = survey(events("a", "b", "c"))
        let known = try names(before)
        let after = survey(events("a", "b", "c", title: "New", of: "b"), known: known)
        XCTAssertEqual(after.slices.map(\.id), ["a", "b", "c"])
        XCTAssertEqual(after.slices.map { $0.event?.title }, [nil, "New", nil])
        XCTAssertEqual(try after.slices.map { try $0.read().title }, ["Talk", "New", "Talk"])
        XCTAssertEqual(after.diagnostics, [])
    }

    func testWhatIsKnownStillHasToBeRightAmongTheOthers() throws {
        let known = try names(survey(events("a", "b")))
        let after = survey(events("a", "b", "a"), known: known)
        XCTAssertEqual(
            after.diagnostics.map(\.message),
            ["the id “a” is used by events[0].id too", "the slug “a” is used by events[0].slug too"])
    }

    func testWhatThereIsSomethingToSayAgainstIsNotInOrder() {
        let odd = events("a", "b").changed("events", .index(1), "colour", to: "red")
        XCTAssertEqual(survey(odd).slices.map(\.isInOrder), [true, false])
    }

    func testAPictureThatHasGoneIsMissedThoughItsEventIsKnown() throws {
        let pictured = events("a", "b").changed("events", .index(0), "image", to: ["url": "a.jpg"])
        let known = try names(survey(pictured))
        XCTAssertEqual(survey(pictured, known: known).diagnostics, [])
        let after = survey(pictured, known: known, isFile: { _ in false })
        XCTAssertEqual(after.diagnostics.map(\.code), ["snapshot.missing-file"])
        // Its text is as good as before.
        XCTAssertEqual(after.slices.map(\.isInOrder), [true, true])
    }

    func testALaterSnapshotsEventTakesThePlaceOfAnEarlierOnes() throws {
        let sources = [events("a", "b"), events("b", "c", title: "New", of: "b")].enumerated().map { number, document in
            Snapshot.Source(file: "\(number).json", bytes: document.bytes(.oneLine))
        }
        let survey = Snapshot.survey(sources, jobs: 1, known: { _ in nil })
        XCTAssertEqual(survey.slices.map { $0.event?.title }, ["Talk", "New", "Talk"])
        XCTAssertEqual(survey.slices.map(\.id), ["a", "b", "c"])
    }

    private func events(_ ids: String..., title: JSON = "Talk", of changed: String = "") -> JSON {
        [
            "playbill": 1,
            "events": .array(
                ids.map { id in
                    [
                        "id": .string(id), "slug": .string(id), "title": id == changed ? title : "Talk",
                        "starts": "2026-07-15T08:00:00+03:00", "timeZone": "Africa/Nairobi",
                    ]
                }),
        ]
    }

    private func survey(
        _ document: JSON, known: [Digest: Snapshot.Names] = [:],
        isFile: @escaping @Sendable (FilePath) -> Bool = { _ in true }
    ) -> Snapshot.Survey {
        let source = Snapshot.Source(file: "snapshot.json", bytes: document.bytes(.oneLine), isFile: isFile)
        return Snapshot.survey([source], jobs: 2, known: { known[$0] })
    }

    private func names(_ survey: Snapshot.Survey) throws -> [Digest: Snapshot.Names] {
        try survey.slices.reduce(into: [:]) { $0[$1.digest] = names(of: try $1.read()) }
    }

    private func names(of event: Event) -> Snapshot.Names {
        let files = event.pictures.compactMap { image -> FilePath? in
            if case .file(let path) = image.source { path } else { nil }
        }
        return Snapshot.Names(
            id: event.id, slug: event.slug, aliases: event.aliases, organizer: event.organizer, files: files)
    }
}
