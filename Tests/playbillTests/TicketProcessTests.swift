import Effects
import Foundation
import JSON
import TestSupport
import XCTest

@testable import playbill

/// The worker as its own process, as a batch engine runs it.
final class TicketProcessTests: XCTestCase {
    func testItWorksWithAnEmptyEnvironmentAndAnswersOneOrderAtATime() throws {
        let worker = try Worker(Playground(selling: self))
        XCTAssertEqual(try worker.line()?["ready"], true)
        for number in 1...3 {
            try worker.write(Sample.order(number: "\(number)"))
            // Nothing more is written until this has come.
            let answer = try worker.line()
            XCTAssertEqual(answer?["id"], .string("o\(number)"))
            XCTAssertEqual(answer?["status"], "ok")
        }
        worker.closeInput()
        XCTAssertEqual(try worker.line()?["summary"], true)
        XCTAssertNil(try worker.line())
        XCTAssertEqual(worker.end(), Worker.Ending(status: 0, errors: ""))
    }

    func testWhenItIsAskedToEndItAnswersWhatItHasAndSaysThatThatIsNotAll() throws {
        let worker = try Worker(Playground(selling: self))
        _ = try worker.line()
        try worker.write(Sample.order())
        XCTAssertEqual(try worker.line()?["status"], "ok")
        worker.terminate()
        let summary = try worker.line()
        XCTAssertEqual(summary?["complete"], false)
        XCTAssertEqual(summary?["orders"], 1)
        XCTAssertEqual(worker.end(), Worker.Ending(status: 3, errors: ""))
    }

    func testWhenItIsAskedToEndInTheMiddleEveryAnswerIsWhole() throws {
        let playground = try Playground(selling: self)
        let worker = try Worker(playground)
        _ = try worker.line()
        try worker.write((1...200).map { Sample.order(number: "\($0)").oneLine }.joined(), isWhole: true)
        _ = try worker.line()
        worker.terminate()
        var lines: [JSON] = []
        while let line = try worker.line() { lines.append(line) }
        XCTAssertEqual(worker.end(), Worker.Ending(status: 3, errors: ""))
        XCTAssertEqual(lines.last?["complete"], false)
        XCTAssertEqual(lines.last?["orders"], .int(lines.count))
        XCTAssertLessThan(lines.count, 100)
        // Each file is one that was answered.
        XCTAssertEqual(try Disk.live.list(playground.folder["tickets"]).count, lines.count)
    }

    func testAReaderThatGoesAwayEndsItQuietly() throws {
        let worker = try Worker(Playground(selling: self))
        _ = try worker.line()
        worker.closeOutput()
        // It would wait for more.
        try worker.write(Sample.order())
        XCTAssertEqual(worker.end(), Worker.Ending(status: 0, errors: ""))
    }

    func testTwoProcessesMakeTheSameBytes() throws {
        let outputs = try [1, 2].map { jobs in
            let worker = try Worker(Playground(selling: self), "--inline", "--jobs", "\(jobs)")
            for number in 1...20 { try worker.write(Sample.order(number: "\(number)")) }
            worker.closeInput()
            var lines: [JSON] = []
            while let line = try worker.line() { lines.append(line) }
            return lines.dropFirst()
        }
        XCTAssertEqual(outputs[0].count, 21)
        XCTAssertEqual(outputs[0], outputs[1])
    }

    func testOnAFullDiskEachOrderIsSaidToHaveFailedAndNothingHalfIsLeft() throws {
        let playground = try Playground(selling: self)
        let out = playground.folder["small"]
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: false)
        try mount(out, size: "64k", self)
        let worker = try Worker(playground, "--out", out)
        for number in 1...8 { try worker.write(Sample.order(number: "\(number)")) }
        worker.closeInput()
        var lines: [JSON] = []
        while let line = try worker.line() { lines.append(line) }
        XCTAssertEqual(worker.end().status, 3)
        let answers = lines.dropFirst().dropLast()
        let made = answers.filter { $0["status"] == "ok" }
        XCTAssertEqual(answers.count, 8)
        XCTAssertLessThan(made.count, 8)
        XCTAssertEqual(Set(answers.filter { $0["status"] == "failed" }.map { $0["retry"] }), [true])
        XCTAssertEqual(try Disk.live.list(out).count, made.count)
    }
}
