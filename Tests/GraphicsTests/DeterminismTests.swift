import Foundation
import Graphics
import Synchronization
import TestSupport
import XCTest

/// The same order is the same bytes, wherever and whenever it is drawn.
final class DeterminismTests: XCTestCase {
    private static let texts = ["Achieng", "محمد", "王小明", "नमस्ते", "안녕", "a\u{301}", "🎉 Party", "Doors", "Κέρκυρα"]

    func testTwoThreadsWriteTheSame() throws {
        let fonts = try Fonts.library()
        let alone = try DeterminismTests.draw(fonts)
        let found = Mutex<[[UInt8]]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            let bytes = (try? DeterminismTests.draw(fonts)) ?? []
            found.withLock { $0.append(bytes) }
        }
        XCTAssertEqual(Set(found.withLock { $0 }), [alone])
    }

    func testWhatWasDrawnBeforeChangesNothing() throws {
        let press = try Fonts.press()
        let first = try DeterminismTests.draw(press)
        for number in 0..<40 {
            _ = try press.pdf([Text("\(number) и ещё", Fonts.body), Text("東京 \(number)", Fonts.body)])
        }
        XCTAssertEqual(try DeterminismTests.draw(press), first)
        let picture = try press.png(Size(90, 90), dotsPerInch: 150) { $0.rotate(5) }
        XCTAssertEqual(try press.png(Size(90, 90), dotsPerInch: 150) { $0.rotate(5) }, picture)
    }

    func testEveryProcessWritesTheSame() throws {
        let environments = [
            [], ["LC_ALL=ar_EG.UTF-8", "LANGUAGE=ja", "TZ=Asia/Tokyo"],
            ["HOME=/nonexistent", "XDG_CACHE_HOME=/nonexistent"],
            ["PANGO_LANGUAGE=zh", "FONTCONFIG_FILE=/nonexistent", "LANG=C"],
        ]
        let probe = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/GraphicsProbe"
        let digests = try environments.map { environment in
            try Tool.run(["env", "-i"] + environment + [probe, Fonts.cache] + DeterminismTests.texts)
        }
        XCTAssertEqual(Set(digests).count, 1)
        XCTAssertEqual(digests[0].count, 65)
    }

    private static func draw(_ fonts: FontLibrary) throws -> [UInt8] { try draw(try Press(fonts)) }

    private static func draw(_ press: Press) throws -> [UInt8] {
        try press.pdf(texts.map { Text($0, Fonts.body) }).bytes
    }
}
