import Catalog
import Effects
import TestSupport
import Theming
import XCTest

@testable import Checks

/// Themes that come with the program are held to what those of others are.
final class ShippedThemesTests: XCTestCase {
    func testNoRuleHasAnythingToSay() throws {
        let library = Repository.file("Themes")
        let templates = Repository.file("Templates")
        for name in ["playbill", "eldoret", "fashionistas", "tuvens"] {
            let theme = try ThemeLoader(library: library, project: library, disk: .live).load(name).theme
            let files = ThemeFiles(theme, templates: templates, disk: .live)
            let own = ["\(library)/\(name)"] + (name == "playbill" ? [templates] : [])
            let checked = try CheckedTheme(
                theme, Templates(files), messages: try files.messages().messages,
                locales: ["en", "sw", "fr", "ar"].compactMap { LanguageTag($0) }, own: own)
            // What the program fills in, or shows to designers alone, is no template of a theme.
            let others = ["new", "preview"].map { "\(templates)/\($0)/" }
            let said = checked.diagnostics(.all).filter { found in
                guard let place = found.location, !others.contains(where: place.file.hasPrefix)
                else { return false }
                let disabling = Disabling((try? Disk.live.read(place.file)) ?? [])
                return !disabling.covers(found.code, line: place.position?.line)
            }
            XCTAssertEqual(
                said.map {
                    "\($0.location?.file.dropFirst(library.count) ?? ""):\($0.location?.position?.line ?? 0) \($0.code): \($0.message)"
                }, [], name)
        }
    }
}
