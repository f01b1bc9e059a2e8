import Diagnostics
import Effects
import Glibc
import XCTest

@testable import playbill

final class ExitCodeTests: XCTestCase {
    func testEachEndHasItsCode() throws {
        let files = Sample.files.merging(["bad.json": Sample.snapshot(slug: "A B")]) { mine, _ in mine }
        let playground = try Playground(self, files: files)
        XCTAssertEqual(playground.run("check").code.rawValue, 0)
        XCTAssertEqual(playground.run("check", "--source", "bad.json").code.rawValue, 1)
        XCTAssertEqual(playground.run("check", "--source", "none.json").code.rawValue, 2)
        let broken = playground.with { $0.disk.read = { path throws(DiskError) in throw DiskError("read", path, EIO) } }
        XCTAssertEqual(
            broken.run("check"),
            Playground.Ending(
                code: .environment,
                errors: "error: cannot read: input/output error [disk.failed]\n  --> playbill.json\n\n"))
        XCTAssertEqual(broken.run("check").code.rawValue, 3)
    }

    func testAFailureOfACommandIsPrintedAndItsKindIsTheCode() throws {
        let playground = try Playground(self)
        let kinds: [(Failure.Kind, Int32)] = [(.records, 1), (.usage, 2), (.environment, 3), (.bug, 4)]
        for (kind, code) in kinds {
            let failing = Command(
                name: "fail", summary: "Fails.", arguments: "", argumentCount: 0...0, flags: [], examples: []
            ) { _ throws(Failure) in
                throw Failure(
                    kind,
                    [
                        Diagnostic(
                            .error, "a.b", "no",
                            at: Location(file: "f", position: Position(line: 1, column: 2, bytes: 1..<2)))
                    ], sources: ["f": Array("abc".utf8)])
            }
            let ending = playground.run(["fail"], commands: [failing])
            XCTAssertEqual(ending.code.rawValue, code)
            XCTAssertEqual(ending.output, "")
            XCTAssertEqual(ending.errors, "error: no [a.b]\n  --> f:1:2\n   |\n 1 | abc\n   |  ^\n\n")
        }
    }
}
