import Diagnostics
import Effects
import Foundation
import Graphics
import TestSupport
import XCTest

final class FontLibraryTests: XCTestCase {
    func testItSaysWhichFamiliesThereAre() throws {
        let fonts = try Fonts.library()
        XCTAssertTrue(fonts.has("Noto Sans Arabic"))
        XCTAssertTrue(fonts.has("inter"))
        XCTAssertFalse(fonts.has("Comic Sans"))
        XCTAssertEqual(fonts.families, fonts.families.sorted())
    }

    func testFacesAreCutOnceAndUsed() throws {
        let cache = try TemporaryFolder(self)
        let folder = try Fonts.onlyLatin()
        for _ in 0..<2 {
            let fonts = try FontLibrary(folders: [folder], cache: cache.path, systemFolders: [])
            let layout = try Press(fonts).layout(Text("Achieng", Fonts.body))
            XCTAssertTrue(layout.missing.isEmpty)
        }
        let shelves = try FileManager.default.contentsOfDirectory(atPath: cache["faces"])
        XCTAssertEqual(shelves.count, 1)
        let shelf = cache["faces/\(shelves[0])"]
        let face = try XCTUnwrap(try FileManager.default.contentsOfDirectory(atPath: shelf).first)
        let cut = try Data(contentsOf: URL(fileURLWithPath: "\(shelf)/\(face)")).count
        let whole = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/a.ttf")).count
        XCTAssertLessThan(cut, whole * 2 / 3)
    }

    func testAThemesOwnFamilyIsThatOfItsFilesAlone() throws {
        let folder = try TemporaryFolder(self)
        try FileManager.default.copyItem(
            atPath: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", toPath: folder["dejavu.ttf"])
        let style = TextStyle(family: "DejaVu Sans", size: 12, weight: 700)
        func faces(_ folders: [String]) throws -> String {
            let fonts = try FontLibrary(folders: folders, families: ["DejaVu Sans"], cache: Fonts.cache)
            // In the cut faces, and with a character that these don't have.
            let drawn = try Press(fonts).pdf([Text("Achieng", style), Text("Achieng 東", style)])
            return try Tool.run("pdffonts", try SavedFile(self, "a.pdf", drawn.bytes).path)
        }
        XCTAssertTrue(try faces([]).contains("+DejaVuSans-Bold"))
        let own = try faces([folder.path])
        XCTAssertFalse(own.contains("+DejaVuSans-Bold"), own)
    }

    func testTextsAreDrawnWithTheCutFace() throws {
        let cut = try Press(try Fonts.library())
        let whole = try Press(try Fonts.library(families: []))
        let texts = ["Achieng Wanjiru", "0123 fi", "Žluťoučký"].map { Text($0, Fonts.body) }
        let (fast, slow) = (try cut.pdf(texts).bytes, try whole.pdf(texts).bytes)
        XCTAssertLessThan(fast.count, slow.count * 3 / 4)
        for text in texts { XCTAssertEqual(try cut.layout(text).size, try whole.layout(text).size) }
    }

    func testWeightsAndSlantsAreFoundAmongCutFaces() throws {
        let press = try Fonts.press()
        var style = Fonts.body
        let regular = try press.layout(Text("Wanjiru", style)).size.width
        style.weight = 700
        let bold = try press.layout(Text("Wanjiru", style)).size.width
        style.isItalic = true
        let all = Text("Wanjiru", style)
        XCTAssertGreaterThan(bold, regular)
        let fonts = try Tool.run("pdffonts", try SavedFile(self, "a.pdf", try press.pdf([all]).bytes).path)
        XCTAssertTrue(fonts.contains("+NotoSerif-BoldItalic"), fonts)
    }

    func testHanIsThatOfTheLanguage() throws {
        let press = try Fonts.press()
        let cases = [
            ("直接", "ja", "NotoSansCJKjp"), ("直接", "zh", "NotoSansCJKsc"), ("直接", "zh-TW", "NotoSansCJKtc"),
            ("直接", "ko", "NotoSansCJKkr"),
            ("直接", "", "NotoSansCJKsc"), ("直接の", "", "NotoSansCJKjp"), ("直接 안녕", "en", "NotoSansCJKkr"),
            ("直接の", "zh", "NotoSansCJKjp"),
        ]
        for (string, language, face) in cases {
            let rendered = try press.pdf([Text(string, Fonts.body, language: language)])
            let fonts = try Tool.run("pdffonts", try SavedFile(self, "a.pdf", rendered.bytes).path)
            XCTAssertEqual(fonts.components(separatedBy: face).count, 2, "\(string) \(language)\n\(fonts)")
            XCTAssertEqual(fonts.components(separatedBy: "CJK").count, 2, "\(string) \(language)\n\(fonts)")
        }
    }

    /// The usual characters are in one face, a rare one in another; all of them from the cut faces, which are read quickly.
    func testHanIsCutIntoSlices() throws {
        let press = try Press(try Fonts.library(scripts: [.latin, .japanese]))
        let cases = [("東京都千代田区のイベント一覧", 1), ("𠮷野", 2), ("龘東京", 2)]
        for (string, count) in cases {
            let rendered = try press.pdf([Text(string, Fonts.body)])
            XCTAssertTrue(rendered.missing.isEmpty)
            let file = try SavedFile(self, "a.pdf", rendered.bytes)
            let fonts = try Tool.run("pdffonts", file.path)
            XCTAssertEqual(fonts.components(separatedBy: "NotoSansCJKjp").count - 1, count, "\(string)\n\(fonts)")
            XCTAssertEqual(try file.text().trimmingCharacters(in: .whitespacesAndNewlines), string)
        }
    }

    func testScriptsOfLanguages() {
        let languages: [(String, Script)] = [
            ("en", .latin), ("sw-KE", .latin), ("ar", .arabic), ("zh", .simplifiedChinese),
            ("zh-Hant", .traditionalChinese),
            ("zh_HK", .traditionalChinese), ("ja-JP", .japanese), ("sr-Latn", .latin), ("sr", .cyrillic),
            ("uz-Cyrl", .cyrillic), ("", .latin),
            ("am", .ethiopic), ("xx", .latin),
        ]
        for (language, script) in languages { XCTAssertEqual(Script(language: language), script, language) }
    }

    func testACacheThatCanNotBeWrittenIsAFailureOfTheEnvironment() throws {
        var disk = Disk.live
        disk.create = { path, _, _ throws(DiskError) in throw DiskError("write", path, ENOSPC) }
        let cache = try TemporaryFolder(self)
        let folder = try Fonts.onlyLatin()
        XCTAssertThrowsError(
            try FontLibrary(folders: [folder], cache: cache.path, systemFolders: [], disk: disk)
        ) {
            XCTAssertEqual(($0 as? Failure)?.kind, .environment)
        }
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: cache["faces"]), [])
    }

    func testAFolderMayHaveAnyName() throws {
        let cache = try TemporaryFolder(self)
        let folder = cache["a <b> & \"c\""]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(try Fonts.onlyLatin())/a.ttf", toPath: "\(folder)/a.ttf")
        try Data("no font".utf8).write(to: URL(fileURLWithPath: "\(folder)/b.ttf"))
        let fonts = try FontLibrary(folders: [folder], cache: cache["cache & more"], systemFolders: [])
        XCTAssertEqual(fonts.families, ["Noto Serif"])
        XCTAssertTrue(try Press(fonts).layout(Text("a", Fonts.body)).missing.isEmpty)
    }

    func testWhatNobodyUsesIsClearedAway() throws {
        let cache = try TemporaryFolder(self)
        let folder = try Fonts.onlyLatin()
        let scripts: [Script] = [
            .arabic, .hebrew, .cyrillic, .greek, .thai, .japanese, .korean, .devanagari, .ethiopic, .simplifiedChinese,
        ]
        func library(_ script: Script) throws -> FontLibrary {
            try FontLibrary(folders: [folder], scripts: [.latin, script], cache: cache.path, systemFolders: [])
        }
        let first = try library(scripts[0])
        let shelf = try FileManager.default.contentsOfDirectory(atPath: cache["faces"])
        for script in scripts.dropFirst() { _ = try library(script) }
        let left = try FileManager.default.contentsOfDirectory(atPath: cache["faces"])
        // As many as are kept, and the one that is in use.
        XCTAssertEqual(left.count, 9)
        XCTAssertTrue(left.contains(shelf[0]))
        XCTAssertTrue(try Press(first).layout(Text("a", Fonts.body)).missing.isEmpty)
    }
}
