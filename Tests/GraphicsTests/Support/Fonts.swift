import Foundation
import Graphics
import TestSupport

/// A library for all tests: its faces are cut once and kept beside what the build keeps.
enum Fonts {
    static let cache = Repository.file(".build/test-fonts")

    static func library(
        families: [String] = ["Noto Serif"], scripts: [Script] = [.latin, .arabic, .hebrew, .devanagari, .thai]
    ) throws -> FontLibrary {
        try FontLibrary(folders: [], families: families, scripts: scripts, cache: cache)
    }

    static func press() throws -> Press { try Press(try library()) }

    /// A folder with one face in it.
    static func onlyLatin() throws -> String {
        let folder = Repository.file(".build/test-fonts/latin")
        let face = "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if !FileManager.default.fileExists(atPath: "\(folder)/a.ttf") {
            try FileManager.default.copyItem(atPath: face, toPath: "\(folder)/a.ttf")
        }
        return folder
    }

    static let body = TextStyle(family: "Noto Serif", size: 12)
}
