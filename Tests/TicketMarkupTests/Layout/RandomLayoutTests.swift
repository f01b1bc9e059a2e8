import Diagnostics
import TestSupport
import XCTest

@testable import TicketMarkup

/// Whatever the markup, layout ends, and all its numbers are ones that can be drawn with.
final class RandomLayoutTests: XCTestCase {
    func testFramesAreFiniteAndBounded() throws {
        var generator = SplitMix(seed: 5)
        var laidOut = 0
        for _ in 0..<1500 {
            let markup = RandomMarkup.ticket(&generator)
            let sheet: Sheet
            do {
                sheet = try Sheet(markup)
            } catch let error as Failure {
                XCTFail("\(error.diagnostics.first?.message ?? "") ")
                continue
            }
            let (list, _) = sheet.laidOut(by: RandomMarkup.measures(&generator))
            for page in list.pages {
                for item in page.items {
                    XCTAssertTrue(item.drawing.numbers.allSatisfy { $0.isFinite && abs($0) < 1_000_000 })
                    XCTAssertTrue(item.drawing.sizes.allSatisfy { $0 >= 0 })
                }
                XCTAssertEqual(
                    page.items.filter { if case .turn = $0.drawing { true } else { false } }.count,
                    page.items.filter { $0.drawing == .endTurn }.count)
            }
            XCTAssertGreaterThan(list.pages.count, 0)
            laidOut += 1
        }
        XCTAssertEqual(laidOut, 1500)
    }

    func testTheSameTwice() throws {
        var generator = SplitMix(seed: 6)
        for _ in 0..<50 {
            let markup = RandomMarkup.ticket(&generator)
            XCTAssertEqual(
                try Sheet(markup).laidOut(by: .fake).list, try Sheet(markup).laidOut(by: .fake).list)
        }
    }

    func testDamagedMarkupIsReadOrRefused() {
        var generator = SplitMix(seed: 7)
        var refused = 0
        for _ in 0..<1500 {
            let bytes = Mutation.of(Array(RandomMarkup.ticket(&generator).utf8), &generator)
            do {
                _ = try Sheet(bytes, file: "ticket.xml", colours: Sheet.colours).laidOut(by: .fake)
            } catch {
                refused += 1
                XCTAssertFalse(error.diagnostics.isEmpty)
                XCTAssertTrue(error.diagnostics.allSatisfy { $0.location != nil })
            }
        }
        XCTAssertGreaterThan(refused, 500)
    }
}

extension Drawing {
    fileprivate var frames: [Frame] {
        switch self {
        case .box(let box): [box.frame]
        case .text(let text): [text.frame]
        case .image(let image): [image.frame]
        case .qr(let code): [code.frame]
        case .line, .perforation, .turn, .endTurn: []
        }
    }

    fileprivate var sizes: [Double] { frames.flatMap { [$0.width, $0.height] } }

    fileprivate var numbers: [Double] {
        switch self {
        case .line(let line): [line.from.x, line.from.y, line.to.x, line.to.y, line.thickness]
        case .perforation(let perforation):
            [perforation.line.from.x, perforation.line.from.y, perforation.line.to.x, perforation.line.to.y]
        case .turn(let turn): [turn.around.x, turn.around.y, turn.degrees]
        case .box, .text, .image, .qr, .endTurn: frames.flatMap { [$0.x, $0.y, $0.width, $0.height] }
        }
    }
}
