import Catalog
import Diagnostics
import Foundation
import JSON
import XCTest

@testable import Feeds

/// Texts that are no snapshot at all, or only the beginning of one.
final class BrokenSnapshotTests: XCTestCase {
    func testAWrongDocumentIsSaidOnceWithWhatItLooksLike() {
        let cases: [(String, String, String)] = [
            ("[]", "a snapshot is an object, this is an empty array", "{\"playbill\": 1, \"events\": [ … ]}"),
            ("3", "a snapshot is an object, this is 3", "{\"playbill\": 1, \"events\": [ … ]}"),
            (
                #"{"site": {}}"#, "this is not a snapshot: it has no “playbill”",
                "this looks like playbill.json: give its “sources” instead"
            ),
            (
                #"{"data": []}"#, "this is not a snapshot: it has no “playbill”",
                "this looks like the answer of an API: a feed has to read it"
            ),
            (
                #"{"tickets": []}"#, "this is not a snapshot: it has no “playbill”",
                "this looks like an order: a snapshot holds events only"
            ),
            (#"{"events": []}"#, "this is not a snapshot: it has no “playbill”", "add \"playbill\": 1 at the top"),
        ]
        for (text, message, hint) in cases {
            XCTAssertEqual(
                Snapshot.found(text), [Found(code: "snapshot.wrong-document", path: "", message: message, hint: hint)],
                text)
        }
        XCTAssertEqual(
            Snapshot.found(#"{"playbill": 2, "events": [{}]}"#),
            [
                Found(
                    code: "snapshot.wrong-document", path: "playbill",
                    message: "a snapshot of version 2, this Playbill reads version 1",
                    hint: "write \"playbill\": 1, or use the Playbill that wrote this file")
            ])
    }

    func testATruncatedFileIsSaidWithItsPlaceAndTheEventsBeforeItAreChecked() throws {
        let first = #"{"id": "a", "slug": "A B", "title": "T", "starts": "2026-07-15T08:00:00Z", "timeZone": "UTC"}"#
        let text = "{\"playbill\": 1,\n \"events\": [\n\(first),\n{\"id\": \"b\", \"slug\": \"b"
        let diagnostics = Snapshot.read(Array(text.utf8), file: "s.json", jobs: 1).diagnostics
        XCTAssertEqual(
            diagnostics,
            [
                Diagnostic(
                    .error, "value.slug", "“A B” is not safe as a part of an address",
                    at: Location(
                        file: "s.json", path: "events[0].slug", position: Position(line: 3, column: 21, bytes: 49..<54)),
                    hint: "use “a-b”"),
                Diagnostic(
                    .error, "json.syntax", "a string that never ends",
                    at: Location(file: "s.json", path: nil, position: Position(line: 4, column: 21, bytes: 144..<145)),
                    hint: "the file seems cut off, or a closing quote is missing"),
            ])
    }

    func testEveryBeginningOfASnapshotIsRefusedWithOneSyntaxError() {
        let bytes = Documents.snapshot.bytes(.oneLine).dropLast()
        for length in 0..<bytes.count {
            let reading = Snapshot.read(Array(bytes.prefix(length)), file: "s.json", jobs: 1)
            XCTAssertEqual(reading.diagnostics.map(\.code), ["json.syntax"], "\(length) bytes")
        }
    }

    func testBytesThatAreNotUTF8AreSaidWithTheirPlace() throws {
        var bytes = Documents.snapshot.bytes(.oneLine)
        let title = try XCTUnwrap(String(decoding: bytes, as: UTF8.self).range(of: "Mkutano")).lowerBound
        let offset = String(decoding: bytes, as: UTF8.self).utf8.distance(from: "".startIndex, to: title)
        bytes[offset] = 0xFF
        let reading = Snapshot.read(bytes, file: "s.json", jobs: 1)
        XCTAssertEqual(reading.diagnostics.map(\.message), ["bytes that are not UTF-8"])
        XCTAssertEqual(reading.diagnostics.first?.location?.position?.bytes, offset..<offset + 1)
        XCTAssertEqual(reading.diagnostics.first?.location?.path, "events[0]")
    }

    func testOneBrokenEventLeavesTheOthers() {
        let good = #"{"id": "a", "slug": "a", "title": "T", "starts": "2026-07-15T08:00:00Z", "timeZone": "UTC"}"#
        let text = #"{"playbill": 1, "events": [{"id": oops}, \#(good)]}"#
        let reading = Snapshot.read(Array(text.utf8), file: "s.json", jobs: 1)
        XCTAssertEqual(reading.catalog.events.map(\.id), ["a"])
        XCTAssertEqual(
            reading.diagnostics.map(Found.init),
            [Found(code: "json.syntax", path: "events[0]", message: "“o” where a value is expected")])
    }

    func testEventsThatAreNoList() {
        XCTAssertEqual(
            Snapshot.found(#"{"playbill": 1, "events": {}}"#).map(\.message), ["expected a list, found an empty object"]
        )
        XCTAssertEqual(Snapshot.found(#"{"playbill": 1}"#).map(\.message), ["the snapshot has no “events”"])
        XCTAssertEqual(
            Snapshot.found(#"{"playbill": 1, "events": [1, "x", null]}"#).map(\.message),
            [
                "expected the event as an object, found 1", "expected the event as an object, found “x”",
                "expected the event as an object, found null",
            ])
    }
}
