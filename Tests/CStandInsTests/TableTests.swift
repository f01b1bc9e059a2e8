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

    private static let plain = "/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf"

    /// A collection isn't a plain face.
    func testAnyPartOfAnyTable() throws {
        try withLibrary { library, loads in
            for path in [TableTests.plain, "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"] {
                var opened: FT_Face?
                XCTAssertEqual(FT_New_Face(library, path, 0, &opened), 0, "there is no \(path)")
                let face = try XCTUnwrap(opened)
                defer { FT_Done_Face(face) }
                compare(face, loads, path)
            }
        }
    }

    /// No tag stands for the whole file, whatever a damaged face lists under none.
    func testADamagedFace() throws {
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: TableTests.plain)))
        bytes.replaceSubrange(12..<16, with: [0, 0, 0, 0])
        try withLibrary { library, loads in
            try bytes.withUnsafeBufferPointer { bytes in
                var opened: FT_Face?
                XCTAssertEqual(FT_New_Memory_Face(library, bytes.baseAddress, bytes.count, 0, &opened), 0)
                let face = try XCTUnwrap(opened)
                defer { FT_Done_Face(face) }
                compare(face, loads, "a damaged face")
                XCTAssertEqual(ask(loads.ours, face, 0, 0, 0).length, FT_ULong(bytes.count))
            }
        }
    }

    private func withLibrary(_ body: (FT_Library?, (ours: Load, theirs: Load)) throws -> Void) throws {
        let (own, other) = try (symbol(in: nil), symbol(in: "libfreetype.so.6"))
        XCTAssertNotEqual(own, other)
        var library: FT_Library?
        XCTAssertEqual(FT_Init_FreeType(&library), 0)
        defer { FT_Done_FreeType(library) }
        try body(library, (unsafeBitCast(own, to: Load.self), unsafeBitCast(other, to: Load.self)))
    }

    private func compare(_ face: FT_Face, _ loads: (ours: Load, theirs: Load), _ path: String) {
        var random = SplitMix(seed: 5)
        for name in ["glyf", "loca", "head", "hmtx", "cvt ", "OS/2", "CFF ", "none", ""] {
            let tag = name.utf8.reduce(FT_ULong(0)) { $0 << 8 | FT_ULong($1) }
            let whole = ask(loads.ours, face, tag, 0, 0)
            XCTAssertEqual(whole, ask(loads.theirs, face, tag, 0, 0), "\(name) of \(path)")
            for _ in 0..<200 {
                let offset = FT_Long.random(in: 0...FT_Long(whole.length + 4), using: &random)
                let length = FT_ULong.random(in: 0...300, using: &random)
                XCTAssertEqual(
                    ask(loads.ours, face, tag, offset, length), ask(loads.theirs, face, tag, offset, length),
                    "\(length) from \(offset) of \(name) of \(path)")
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
