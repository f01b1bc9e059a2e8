import Graphics
import TestSupport
import XCTest

/// Whatever somebody calls himself or an event.
final class HostileTextTests: XCTestCase {
    func testAnyCharactersMakeAWholeDocument() throws {
        let press = try Fonts.press()
        var random = SplitMix(seed: 20_260_203)
        for number in 0..<150 {
            let string = HostileTextTests.string(&random)
            let style = TextStyle(
                family: ["Noto Serif", "Nobody's, Font <b>", ""].randomElement(using: &random) ?? "",
                size: .random(in: 1...60, using: &random), weight: .random(in: 1...1000, using: &random),
                isItalic: .random(using: &random), letterSpacing: .random(in: -3...9, using: &random),
                lineHeight: .random(using: &random) ? .random(in: 0.2...3, using: &random) : nil)
            let text = Text(
                string, style, width: .random(using: &random) ? .random(in: 0...300, using: &random) : nil,
                wrap: [.words, .anywhere, .never].randomElement(using: &random) ?? .words,
                mostLines: .random(using: &random) ? .random(in: 1...4, using: &random) : nil,
                language: ["", "ar", "ja", "x-'\"(;", "zh-Hant"].randomElement(using: &random) ?? "")
            let rendered = try press.pdf([text])
            XCTAssertGreaterThan(rendered.bytes.count, 500, "\(number) \(string.debugDescription)")
            _ = try press.fit(text, height: 50)
        }
    }

    func testLongTextsTakeNoLongTime() throws {
        let press = try Fonts.press()
        for part in ["a", "a ", "ا", "王", "a\n", "🎉", "e\u{301}", "\u{202E}", "שa ", "\u{2067}"] {
            let string = String(repeating: part, count: 10_000 / part.utf8.count)
            for wrap in [Text.Wrap.words, .anywhere, .never] {
                for lines in [nil, 3] {
                    let text = Text(string, Fonts.body, width: 100, wrap: wrap, mostLines: lines)
                    let time = try processorTime { _ = try press.layout(text) }
                    XCTAssertLessThan(time, .seconds(4), "\(part.debugDescription) \(wrap)")
                }
            }
        }
    }

    /// Mostly letters of some script, and now and then anything.
    private static func string(_ random: inout SplitMix) -> String {
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0...0x1F, 0x80...0x2FF, 0x300...0x36F, 0x590...0x6FF, 0x900...0xDFF, 0xE00...0x10FF,
            0x1780...0x18AF,
            0x2000...0x206F, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xE000...0xFFFF, 0x1F300...0x1FAFF,
            0x10000...0x1FFFF, 0xE0000...0xE01EF, 0xF0000...0x10FFFF,
        ]
        var string = ""
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let block = blocks.randomElement(using: &random) ?? 0x20...0x7E
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                guard let scalar = Unicode.Scalar(UInt32.random(in: block, using: &random)) else { continue }
                string.unicodeScalars.append(scalar)
            }
        }
        return string
    }
}
