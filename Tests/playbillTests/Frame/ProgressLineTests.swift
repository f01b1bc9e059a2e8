import Dispatch
import Effects
import Synchronization
import XCTest

@testable import playbill

final class ProgressLineTests: XCTestCase {
    /// A line, the clock it looks at and what it has written.
    private struct Bench {
        let clock = Clock()
        let capture = Capture()
        let line: ProgressLine

        init(isTerminal: Bool, isSilent: Bool = false) {
            let stream = World.Stream(isTerminal: isTerminal, columns: 80, put: capture.put)
            let world = World(
                disk: .live, now: clock.now, environment: [:], processors: 1, executable: "", output: stream,
                errors: stream)
            line = ProgressLine(world, isSilent: isSilent)
        }

        func advance(_ seconds: Double, by count: Int = 1, of total: Int = 4, _ step: String = "reading") {
            clock.move(seconds)
            line.advance(step, by: count, of: total)
        }
    }

    private final class Clock: Sendable {
        private let time = Mutex(1_784_091_600.0)
        func move(_ seconds: Double) { time.withLock { $0 += seconds } }
        @Sendable func now() -> Double { time.withLock { $0 } }
    }

    func testAStepOfLessThanASecondShowsNothing() {
        for isTerminal in [true, false] {
            let bench = Bench(isTerminal: isTerminal)
            for _ in 0..<4 { bench.advance(0.24) }
            bench.line.finish()
            XCTAssertEqual(bench.capture.text, "")
        }
    }

    func testATerminalGetsABarThatIsDrawnOverItselfAndWiped() {
        let bench = Bench(isTerminal: true)
        bench.advance(0.5)
        bench.advance(0.5)
        bench.advance(0.05)
        bench.advance(0.1)
        bench.line.finish()
        let (half, whole) = (String(repeating: "█", count: 12), String(repeating: "█", count: 24))
        XCTAssertEqual(
            bench.capture.text,
            "\rreading \(half)░░░░░░░░░░░░ 50 %\u{1B}[K\rreading \(whole) 100 %\u{1B}[K\r\u{1B}[K")
    }

    func testElsewhereALineIsWrittenNowAndThen() {
        let bench = Bench(isTerminal: false)
        bench.advance(1)
        bench.advance(9)
        bench.advance(1)
        bench.line.finish()
        XCTAssertEqual(bench.capture.text, "reading: 25 %\nreading: 75 %\n")
    }

    func testTheNextStepStartsAtNothing() {
        let bench = Bench(isTerminal: false)
        bench.advance(1, by: 4)
        bench.advance(10, by: 1, "checking")
        XCTAssertEqual(bench.capture.text, "reading: 100 %\nchecking: 25 %\n")
        bench.line.finish()
        bench.advance(0.9, by: 4, "writing")
        bench.advance(0.2, by: 4, "writing")
        XCTAssertEqual(bench.capture.text, "reading: 100 %\nchecking: 25 %\nwriting: 100 %\n")
    }

    func testNobodyIsToldWhoWantsQuiet() {
        let bench = Bench(isTerminal: true, isSilent: true)
        bench.advance(5)
        bench.line.finish()
        XCTAssertEqual(bench.capture.text, "")
        let empty = Bench(isTerminal: true)
        empty.advance(5, by: 0, of: 0)
        XCTAssertEqual(empty.capture.text, "")
    }

    func testItMayBeCalledFromManyThreads() {
        let bench = Bench(isTerminal: false)
        bench.clock.move(2)
        DispatchQueue.concurrentPerform(iterations: 100) { _ in bench.line.advance("reading", by: 1, of: 100) }
        bench.clock.move(10)
        bench.line.advance("reading", by: 0, of: 100)
        XCTAssertTrue(bench.capture.text.hasSuffix("reading: 100 %\n"), bench.capture.text)
    }
}
