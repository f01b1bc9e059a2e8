import Crypto
import Effects
import Foundation
import JSON
import Streaming
import Synchronization
import Tickets
import XCTest

final class TicketStreamTests: XCTestCase {
    private func lines(_ numbers: ClosedRange<Int>) -> [String] { numbers.map { Shop.order($0) + "\n" } }

    func testItSaysWhatItHasAndAnswersEachLineAndCountsThem() throws {
        let shop = try Shop(self)
        let run = try shop.run([Shop.order(1) + "\n" + Shop.order(2, tickets: 3)])
        let (ready, summary) = (try XCTUnwrap(run.lines.first), try XCTUnwrap(run.lines.last))
        XCTAssertEqual(
            ready,
            [
                "ready": true, "playbill": "9", "catalog": .string(digest(Shop.snapshot())), "events": 1,
                "layout": "a6", "format": "pdf", "jobs": 2, "reloads": 0,
            ])
        let (one, two) = (try shop.file("o1.pdf"), try shop.file("o2.pdf"))
        XCTAssertEqual(
            run.answers,
            [
                [
                    "line": 1, "id": "o1", "status": "ok", "path": .string(shop.folder["out/o1.pdf"]),
                    "sha256": .string(Digest(of: one).hex), "bytes": .int(one.count), "pages": 1, "diagnostics": [],
                ],
                [
                    "line": 2, "id": "o2", "status": "ok", "path": .string(shop.folder["out/o2.pdf"]),
                    "sha256": .string(Digest(of: two).hex), "bytes": .int(two.count), "pages": 3, "diagnostics": [],
                ],
            ])
        XCTAssertEqual(
            summary,
            [
                "summary": true, "complete": true, "orders": 2, "ok": 2, "unchanged": 0, "failed": 0, "retry": 0,
                "otherShards": 0, "documents": 2, "bytes": .int(one.count + two.count),
            ])
        XCTAssertEqual(run.log, [])
    }

    func testOneThreadAndSeveralGiveTheSameLinesInTheSameOrder() throws {
        let texts = (1...40).map { number in
            number % 9 == 0 ? "{\"id\":\n" : Shop.order(number, tickets: number % 5 == 0 ? 4 : 1) + "\n"
        }
        let runs = try [1, 2, 5].map { jobs in
            let shop = try Shop(self)
            return try shop.run(texts, shop.plan(isInline: true), jobs: jobs).answers
        }
        XCTAssertEqual(runs[0].map { $0["line"] }, (1...40).map { .int($0) })
        XCTAssertEqual(runs[0], runs[1])
        XCTAssertEqual(runs[0], runs[2])
    }

    func testABadLineIsAnsweredAndTheOthersAreMade() throws {
        let shop = try Shop(self)
        let bad = ["{", "[]", "\u{1}", "\"o\"", Shop.order(2, event: "e2"), #"{"id": "o9"}"#]
        var texts = [Shop.order(1)] + bad + [Shop.order(3)]
        texts.insert("   ", at: 3)
        var run = try shop.run([texts.joined(separator: "\n")])
        XCTAssertEqual(run.answers.map { $0["line"] }, [1, 2, 3, 5, 6, 7, 8, 9])
        XCTAssertEqual(
            run.answers.map { $0["status"] },
            ["ok", "failed", "failed", "failed", "failed", "failed", "failed", "ok"])
        XCTAssertEqual(run.answers.map { $0["id"] }, ["o1", .null, .null, .null, .null, "o2", "o9", "o3"])
        XCTAssertEqual(
            run.answers[5]["diagnostics"],
            [
                [
                    "severity": "error", "code": "order.dangling-reference", "message": "there is no event “e2”",
                    "file": "standard input", "path": "event", "line": 7, "column": 43,
                ]
            ])
        XCTAssertEqual(run.ending?.counts.failed, 6)
        XCTAssertEqual(run.ending?.counts.worthRetrying, 0)
        // Not UTF-8.
        let chunks: [[UInt8]] = [[0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D, 0x0A], Array(Shop.order(4).utf8)]
        run = try shop.run([], feed: .scripted(chunks))
        XCTAssertEqual(run.answers.map { $0["status"] }, ["failed", "ok"])
    }

    func testALineThatIsTooLongIsAnsweredAndPassedOver() throws {
        let shop = try Shop(self)
        let long = String(repeating: "x", count: 3000)
        let run = try shop.run(
            [Shop.order(1) + "\n", long, long, "\n" + Shop.order(2) + "\n"], mostBytes: 2 << 10)
        XCTAssertEqual(run.answers.map { $0["status"] }, ["ok", "failed", "ok"])
        XCTAssertEqual(run.answers.map { $0["line"] }, [1, 2, 3])
        guard case .array(let diagnostics)? = run.answers[1]["diagnostics"] else { return XCTFail("no diagnostics") }
        XCTAssertEqual(diagnostics.map { $0["code"] }, ["order.too-long"])
    }

    func testEachShardAnswersItsOwnLinesAndTogetherAll() throws {
        let shop = try Shop(self)
        let answers = try (0..<3).flatMap { index in
            let run = try shop.run(lines(1...10), shard: Shard(index, of: 3))
            XCTAssertEqual(run.lines.first?["shard"], .string("\(index)/3"))
            XCTAssertEqual(run.lines.last?["otherShards"], .int(10 - run.answers.count))
            return run.answers.compactMap { $0["line"] }
        }
        XCTAssertEqual(answers, [1, 4, 7, 10, 2, 5, 8, 3, 6, 9])
        XCTAssertEqual(shop.files.count, 10)
    }

    func testADocumentInTheAnswerIsTheOneInTheFile() throws {
        let shop = try Shop(self)
        for format in TicketRequest.Format.allCases {
            let request = TicketRequest(layout: "a6", format: format)
            _ = try shop.run(lines(1...1), shop.plan(request))
            let run = try shop.run(lines(1...1), shop.plan(request, isInline: true))
            guard case .string(let text)? = run.answers.first?["base64"] else { return XCTFail("no document") }
            XCTAssertEqual(Data(base64Encoded: text).map(Array.init), try shop.file("o1.\(format.rawValue)"))
            XCTAssertNil(run.answers.first?["path"])
        }
    }

    func testADocumentForEachTicketIsStillOneAnswer() throws {
        let shop = try Shop(self)
        let run = try shop.run([Shop.order(1, tickets: 2)], shop.plan(isPerTicket: true))
        guard case .array(let documents)? = run.answers.first?["documents"] else { return XCTFail("no documents") }
        XCTAssertEqual(run.answers.count, 1)
        XCTAssertEqual(documents.map { $0["ticket"] }, ["t1-1", "t1-2"])
        XCTAssertEqual(documents.map { $0["pages"] }, [1, 1])
        XCTAssertEqual(shop.files, ["o1.t1-1.pdf", "o1.t1-2.pdf"])
    }

    func testWhatIsThereAlreadyIsLeftAsItIs() throws {
        let shop = try Shop(self)
        _ = try shop.run(lines(1...3))
        try Data("other".utf8).write(to: URL(fileURLWithPath: shop.folder["out/o2.pdf"]))
        let before = try Disk.live.status(shop.folder["out/o1.pdf"])
        let run = try shop.run(lines(1...3))
        XCTAssertEqual(run.answers.map { $0["status"] }, ["unchanged", "ok", "unchanged"])
        XCTAssertEqual(run.lines.last?["unchanged"], 2)
        XCTAssertEqual(try Disk.live.status(shop.folder["out/o1.pdf"]), before)
    }

    func testWhatTheMachineRefusesIsSaidOfEachOrderAndIsWorthTryingAgain() throws {
        let shop = try Shop(self)
        try shop.write("out", "a file where the folder should be")
        let run = try shop.run(lines(1...2))
        XCTAssertEqual(run.answers.map { $0["status"] }, ["failed", "failed"])
        XCTAssertEqual(run.answers.map { $0["retry"] }, [true, true])
        XCTAssertEqual(run.ending?.counts.worthRetrying, 2)
        XCTAssertEqual(run.ending?.isComplete, true)
    }

    func testWhenItIsAskedToStopWhatIsUnderWayIsAnsweredAndTheRestIsNot() throws {
        let shop = try Shop(self)
        let run = try shop.run(lines(1...10), meanwhile: { if $0 == 4 { throw Stop() } })
        XCTAssertEqual(run.answers.map { $0["line"] }, [1, 2, 3, 4])
        XCTAssertEqual(run.lines.last?["complete"], false)
        XCTAssertEqual(run.ending?.isComplete, false)
        XCTAssertEqual(run.ending?.isUnread, false)
    }

    func testWhenNobodyReadsAnyMoreItEnds() throws {
        let shop = try Shop(self)
        let asked = Mutex(0)
        let run = try shop.run(lines(1...1000), lasts: 3, meanwhile: { number in asked.withLock { $0 = number } })
        XCTAssertEqual(run.ending?.isUnread, true)
        XCTAssertNil(run.ending?.problem)
        XCTAssertLessThan(asked.withLock { $0 }, 100)
        XCTAssertNil(run.lines.last?["summary"])
    }

    func testItCannotBeginWithALayoutThatThereIsNot() throws {
        let shop = try Shop(self)
        XCTAssertThrowsError(try shop.run(lines(1...1), shop.plan(TicketRequest(layout: "b7"))))
    }

    private func digest(_ snapshot: String) -> String { Digest(of: [Digest(of: snapshot.utf8)]).hex }
}
