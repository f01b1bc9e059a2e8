import Catalog
import XCTest

@testable import Theming

final class AccentTests: XCTestCase {
    func testAnAccentThatCanBeReadIsTaken() throws {
        let palette = try paper("FFFFFF", ink: "12231C").with(accent: colour("5B21D6"))

        XCTAssertEqual(palette.accent.hex, "5B21D6")
        XCTAssertEqual(palette.onAccent.hex, "FFFFFF")
    }

    func testOneThatCannotBeReadComesNearerToTheInk() throws {
        let light = try paper("FFFFFF", ink: "12231C").with(accent: colour("E8A33D"))
        let dark = try paper("0C1712", ink: "EAF3EE").with(accent: colour("14101F"))

        XCTAssertEqual([light.accent.hex, light.onAccent.hex], ["937030", "FFFFFF"])
        XCTAssertEqual([dark.accent.hex, dark.onAccent.hex], ["7F8186", "000000"])
    }

    func testEveryAccentCanBeReadAndReadOn() throws {
        for hex in ["000000", "FFFFFF", "FF0000", "FFFF00", "777777", "00FF00", "0000FF", "E8A33D"] {
            for (ground, ink) in [("FBF9F4", "1C1A17"), ("16140F", "F2EDE2")] {
                let palette = try paper(ground, ink: ink).with(accent: colour(hex))
                XCTAssertGreaterThanOrEqual(palette.accent.contrast(with: palette.paper), 4.5, hex)
                XCTAssertGreaterThanOrEqual(palette.onAccent.contrast(with: palette.accent), 4.5, hex)
            }
        }
    }

    private func paper(_ ground: String, ink: String) throws -> Palette {
        var palette = Palette()
        (palette.paper, palette.ink, palette.onAccent) = (try colour(ground), try colour(ink), .white)
        return palette
    }

    private func colour(_ hex: String) throws -> Colour { try XCTUnwrap(Colour(hex)) }
}
