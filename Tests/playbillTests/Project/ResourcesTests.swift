import TestSupport
import XCTest

@testable import playbill

final class ResourcesTests: XCTestCase {
    private static let template = ["Templates/new/site/a.txt": "{{ title }} {{ slug }} {{ year }}"]

    private func playground(_ prefix: String, executable: String) throws -> Playground {
        let files = Dictionary(uniqueKeysWithValues: Self.template.map { ("\(prefix)\($0.key)", $0.value) })
        return try Playground(self, files: files).with { $0.executable = $0.folder[executable] }
    }

    func testAnInstalledProgramHasThemBesideIt() throws {
        let playground = try playground("usr/share/playbill/", executable: "usr/bin/playbill")
        XCTAssertEqual(playground.run("new", "site", "my-show").code, .done)
        XCTAssertEqual(try playground.text("my-show/a.txt"), "My Show my-show 2027")
    }

    func testABuiltOneHasThemInItsCheckout() throws {
        let playground = try playground("checkout/", executable: "checkout/.build/x86_64/release/playbill")
        XCTAssertEqual(playground.run("new", "site", "my-show").code, .done)
        XCTAssertEqual(try playground.text("my-show/a.txt"), "My Show my-show 2027")
    }

    func testAProgramThatLiesAloneSaysWhereItLooked() throws {
        let playground = try Playground(self).with { $0.executable = "/opt/here/playbill" }
        XCTAssertEqual(
            playground.run("new", "site", "a"),
            Playground.Ending(
                code: .environment,
                errors: """
                    error: the templates that belong to this program are nowhere near it [install.no-templates]
                      --> /opt/here/playbill
                       = hint: install it with make install PREFIX=…, which puts both in place
                       = note: looked in /opt/share/playbill
                       = note: looked in /opt
                       = note: looked in /


                    """))
        XCTAssertEqual(try playground.everything(), [])
    }
}
