import Diagnostics
import Foundation
import JSON
import TestSupport
import XCTest

@testable import Feeds

/// The reader and the JSON Schema come from one table; an independent validator says whether they agree, on every document
/// that one wrong value makes out of a right one.
final class SchemaAgreementTests: XCTestCase {
    func testSnapshotsAreRefusedByBothOrNeither() throws {
        try assertAgreement(on: Documents.snapshot, schema: Snapshot.schema) { bytes in
            Snapshot.read(bytes, file: "s", jobs: 1).diagnostics
        }
    }

    func testOrdersAreRefusedByBothOrNeither() throws {
        try assertAgreement(on: Documents.order, schema: OrderFile.schema) { bytes in
            OrderFile.read(bytes, file: "o", catalog: nil).diagnostics
        }
    }

    func testTheExamplesAreValid() throws {
        for name in ["eldoret-summit", "fashion-week"] {
            let snapshot = try oneLine(Repository.file("Examples/\(name)/snapshot.json"))
            XCTAssertEqual(try Validator.verdicts(on: [snapshot], by: Snapshot.schema), ["valid"], name)
            let folder = Repository.file("Examples/\(name)/orders")
            for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
                let orders = try Repository.orders("\(folder)/\(file)")
                XCTAssertFalse(orders.isEmpty, file)
                let verdicts = try Validator.verdicts(on: orders, by: OrderFile.schema)
                XCTAssertEqual(verdicts, orders.map { _ in "valid" }, file)
            }
        }
    }

    /// What only the reader can say: it takes more than one value, or more than one document.
    private static let meanings = ["snapshot.", "order.", "record.repeated-key"]

    private func assertAgreement(
        on document: JSON, schema: JSON, file: StaticString = #filePath, line: UInt = #line,
        read: ([UInt8]) -> [Diagnostic]
    ) throws {
        let corpus =
            [document]
            + document.paths.dropFirst().flatMap { path in
                Corpus.wrongValues.map { document.changed(path[...], to: $0) }
            }
        let verdicts = try Validator.verdicts(on: corpus.map { $0.text(.oneLine) }, by: schema)
        XCTAssertEqual(verdicts.count, corpus.count, file: file, line: line)
        XCTAssertEqual(verdicts.first, "valid", file: file, line: line)
        var refused = 0
        for (document, verdict) in zip(corpus, verdicts) {
            let errors = read(document.bytes(.oneLine)).filter { $0.severity == .error }
            let shapes = errors.filter { error in
                !Self.meanings.contains { error.code.hasPrefix($0) } || error.code == "snapshot.wrong-document"
            }
            if verdict != "valid" { refused += 1 }
            if shapes.isEmpty != (verdict == "valid") {
                XCTFail(
                    "the validator says \(verdict), the reader \(errors.map(\.message))\n\(document.text(.oneLine).prefix(3000))",
                    file: file, line: line)
                return
            }
        }
        XCTAssertGreaterThan(
            refused, corpus.count / 3, "a corpus that is mostly valid proves little", file: file, line: line)
    }

    private func oneLine(_ path: String) throws -> String {
        let object = try JSONSerialization.jsonObject(with: try Data(contentsOf: URL(fileURLWithPath: path)))
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
}

/// What is put in the place of each value of a document, one at a time; nil takes it out.
enum Corpus {
    static let wrongValues: [JSON?] = [
        nil, .null, true, -1, 3, 1_000_000_001, .double(1.5), .double(2), "", " ", "x", "X Y", "\u{1}", "a\tb", "Été",
        "../a", "a//b", "1.5",
        "-1", "007", "1.005", "2026-02-30T00:00:00Z", "2026-07-15T08:00:00", "2026-07-15T08:00:00.5+03:00", "en",
        "en-us", "KE", "ke",
        "EUR", "JPY", "UTC", "https://example.com", "https://u@example.com", "javascript:x", "a@b", "a b@c", "draft",
        [], ["x"], [["x"]],
        [:], ["en": "x"], ["en": ""], ["English": "x"], ["url": "x"], ["amount": "1.50", "currency": "JPY"],
    ]
}
