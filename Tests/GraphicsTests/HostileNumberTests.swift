import Graphics
import XCTest

/// Numbers on which Cairo hangs, ends the process or falls silent.
final class HostileNumberTests: XCTestCase {
    private static let numbers = [
        Double.nan, .infinity, -.infinity, 1e300, -1e300, 1e9, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0,
    ]

    func testNoNumberHangsOrHarmsADocument() throws {
        let press = try Fonts.press()
        let mask = try XCTUnwrap(Mask(width: 2, height: 2, rows: [0x80, 0x40]))
        let text = try press.layout(Text("a", Fonts.body))
        let address = try XCTUnwrap(LinkAddress("https://example.com/"))
        let drawings: [(Canvas, Double) -> Void] = [
            { $0.fill(Rect($1, 0, 1, 1), .black) }, { $0.fill(Rect(0, $1, 1, 1), .black) },
            { $0.fill(Rect(0, 0, $1, 1), .black) }, { $0.fill(Rect(0, 0, 1, $1), .black) },
            { $0.fill(Rect(0, 0, 10, 10), corners: Corners($1), .black) },
            { $0.fill(Rect(0, 0, $1, $1), corners: Corners($1), .black) },
            { $0.fill(Rect(0, 0, 10, 10), Ink(red: $1, green: 0, blue: 0)) },
            { $0.fill(Rect(0, 0, 10, 10), Ink(red: 0, green: 0, blue: 0, opacity: $1)) },
            { $0.stroke(Rect(0, 0, 10, 10), Stroke($1, .black)) },
            { $0.stroke(Rect(0, 0, 10, 10), Stroke(1, .black, dashes: [$1, 1])) },
            { $0.stroke(Rect(0, 0, 10, 10), Stroke(1, .black, dashes: [$1])) },
            { $0.stroke(Rect(0, 0, 10, 10), Stroke(1, .black, dashes: [1, 1], dashOffset: $1)) },
            { $0.line(Point($1, 0), Point(0, $1), Stroke(1, .black, dashes: [0.1, 0.1])) },
            { $0.rotate($1) }, { $0.translate($1, $1) }, { $0.clip(Rect($1, 0, $1, 1)) },
            { $0.draw(mask, in: Rect($1, 0, 1, 1), .black) }, { $0.draw(mask, in: Rect(0, 0, $1, 1), .black) },
            { $0.draw(text, at: Point($1, $1), .black) },
            { canvas, number in canvas.link(address, Rect(0, 0, number, 1)) {} },
        ]
        for (place, drawing) in drawings.enumerated() {
            for number in HostileNumberTests.numbers {
                let problem = press.problem { drawing($0, number) }
                if case .number = problem { continue }
                XCTAssertNil(problem, "\(place), \(number)")
                XCTAssertLessThanOrEqual(abs(number), 100_000, "\(place), \(number)")
            }
        }
    }

    func testTheFirstProblemIsTheOneThatIsThrown() throws {
        let problem = try Fonts.press().problem { canvas in
            canvas.fill(Rect(0, .nan, 1, 1), .black)
            canvas.rotate(.infinity)
        }
        XCTAssertEqual(problem, .number("a rectangle", "nan"))
        XCTAssertEqual(problem?.failure.diagnostics.first?.code, "graphics.number")
    }

    func testPagesAndPicturesHaveBounds() throws {
        let press = try Fonts.press()
        for size in [Size(0, 10), Size(10, .nan), Size(10, 20_000), Size(.infinity, 10), Size(-1, 10)] {
            XCTAssertThrowsError(try press.pdf(Press.info, pages: [size]) { _, _ in })
            XCTAssertThrowsError(try press.png(size, dotsPerInch: 72) { _ in })
        }
        XCTAssertThrowsError(try press.pdf(Press.info, pages: []) { _, _ in })
        for dots in [0, .nan, .infinity, 1e9, -72] {
            XCTAssertThrowsError(try press.png(Size(100, 100), dotsPerInch: dots) { _ in })
        }
        XCTAssertThrowsError(try press.png(Size(10_000, 10_000), dotsPerInch: 300) { _ in })
    }

    func testTextsHaveBounds() throws {
        let press = try Fonts.press()
        for number in HostileNumberTests.numbers where number != 0 && number != .leastNonzeroMagnitude {
            XCTAssertThrowsError(try press.layout(Text("a", TextStyle(family: "Noto Serif", size: number))))
            XCTAssertThrowsError(try press.layout(Text("a", Fonts.body, width: number)))
        }
        XCTAssertThrowsError(try press.layout(Text(String(repeating: "a", count: 10_001), Fonts.body)))
        XCTAssertThrowsError(try press.layout(Text("a", Fonts.body, mostLines: 0)))
    }
}
