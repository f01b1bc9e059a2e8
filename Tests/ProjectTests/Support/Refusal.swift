import Diagnostics
import Project
import XCTest

/// What reading a configuration throws; a test failure if it is read.
func refusal(_ text: String, file: StaticString = #filePath, line: UInt = #line) -> [Diagnostic] {
    do throws(Failure) {
        _ = try ConfigFile.read(Array(text.utf8))
        XCTFail("it was read: \(text)", file: file, line: line)
        return []
    } catch {
        XCTAssertEqual(error.kind, .usage, file: file, line: line)
        XCTAssertEqual(error.sources, ["playbill.json": Array(text.utf8)], file: file, line: line)
        return error.diagnostics
    }
}
