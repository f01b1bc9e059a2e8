import Dispatch
import Graphics
import Synchronization
import XCTest

/// Several threads at once, each with more faces than Cairo would keep open for all of them.
final class ThreadTests: XCTestCase {
    func testThreadsDoNotCloseOneAnothersFaces() throws {
        let fonts = try Fonts.library(scripts: Script.allCases.filter { $0 != .emoji })
        let alone = try ThreadTests.draw(try Press(fonts), from: 0)
        let found = Mutex<[[UInt8]]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            do {
                for round in 0..<3 {
                    // Not only while they draw: while they begin and end as well.
                    let press = try Press(fonts)
                    for turn in 0..<4 { _ = try ThreadTests.draw(press, from: 4 * thread + 3 * round + turn) }
                    let last = try ThreadTests.draw(press, from: 0)
                    found.withLock { $0.append(last) }
                }
            } catch {
                XCTFail("\(error)")
            }
        }
        let drawn = found.withLock { $0 }
        XCTAssertEqual(drawn.count, 12)
        XCTAssertEqual(Set(drawn), [alone])
    }

    /// Whichever comes first has its face opened first.
    private static func draw(_ press: Press, from start: Int) throws -> [UInt8] {
        let turned = texts.indices.map { texts[($0 + start) % texts.count] }
        return try press.pdf(turned.map { Text($0, Fonts.body) }, size: Size(300, 800)).bytes
    }

    private static let texts = [
        "Achieng Wanjiru", "مرحبا بالعالم", "שלום עולם", "नमस्ते दुनिया", "สวัสดีชาวโลก", "ಹಲೋ ವರ್ಲ್ಡ್", "வணக்கம் உலகம்",
        "నమస్కారం", "ഹലോ", "ગુજરાતી", "ਪੰਜਾਬੀ", "বাংলা", "ሰላም", "հայերեն", "ქართული", "ខ្មែរ", "ລາວ", "မြန်မာ",
        "සිංහල", "日本語 東京", "한국어 서울", "中文 龘",
    ]
}
