import CPango
import CStandIns
import Foundation
import TestSupport
import XCTest

/// Tables of faces are read as FreeType itself reads them.
final class TableTests: XCTestCase {
    private typealias Load =
        @convention(c) (FT_Face, FT_ULong, FT_Long, UnsafeMutablePointer<FT_Byte>?, UnsafeMutablePointer<FT_ULong>?)
        -> FT_Error

    private struct Answer: Equatable {
        var isError: Bool
        var length: FT_ULong
        var bytes: [FT_Byte]
    }

    func testAnyPartOfAnyTable() throws {
        let (own, other) = try (symbol(in: nil), symbol(in: "libfreetype.so.6"))
        XCTAssertNotEqual(own, other)
        let (ours, theirs) = (unsafeBitCast(own, to: Load.self), unsafeBitCast(other, to: Load.self))
        var library: FT_Library?
        XCTAssertEqual(FT_Init_FreeType(&library), 0)
        defer { FT_Done_FreeType(library) }
        var random = SplitMix(seed: 5)
        for path in [
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        ] {
            var opened: FT_Face?
            guard FT_New_Face(library, path, 0, &opened) == 0, let face = opened else { continue }
            defer { FT_Done_Face(face) }
            for name in ["glyf", "loca", "head", "hmtx", "cvt ", "OS/2", "CFF ", "none"] {
                let tag = name.utf8.reduce(FT_ULong(0)) { $0 << 8 | FT_ULong($1) }
                let whole = ask(ours, face, tag, 0, 0)
                XCTAssertEqual(whole, ask(theirs, face, tag, 0, 0), "\(name) of \(path)")
                for _ in 0..<200 {
                    let offset = FT_Long.random(in: 0...FT_Long(whole.length + 4), using: &random)
                    let length = FT_ULong.random(in: 0...300, using: &random)
                    XCTAssertEqual(
                        ask(ours, face, tag, offset, length), ask(theirs, face, tag, offset, length),
                        "\(length) from \(offset) of \(name) of \(path)")
                }
            }
        }
    }

    private func symbol(in library: String?) throws -> UnsafeMutableRawPointer {
        try XCTUnwrap(dlsym(dlopen(library, RTLD_NOW), "FT_Load_Sfnt_Table"))
    }

    private func ask(_ load: Load, _ face: FT_Face, _ tag: FT_ULong, _ offset: FT_Long, _ count: FT_ULong) -> Answer {
        var bytes = [FT_Byte](repeating: 7, count: 512)
        var length = count
        let error = load(face, tag, offset, &bytes, &length)
        return Answer(isError: error != 0, length: length, bytes: error == 0 ? bytes : [])
    }
}
