import Foundation
import TestSupport
import XCTest

@testable import playbill

/// The program itself, as a shell calls it.
final class ProcessTests: XCTestCase {
    private func process(_ arguments: String...) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("playbill")
        process.arguments = arguments
        process.environment = [:]
        return process
    }

    func testItRunsWithAnEmptyEnvironment() throws {
        let playbill = process("--version")
        let output = Pipe()
        playbill.standardOutput = output
        try playbill.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        playbill.waitUntilExit()
        XCTAssertEqual(text, "playbill \(Playbill.version)\n")
        XCTAssertEqual(playbill.terminationStatus, 0)
    }

    func testAResultThatCannotBeWrittenIsAFailure() throws {
        let playbill = process("schema", "config")
        playbill.standardOutput = try XCTUnwrap(FileHandle(forWritingAtPath: "/dev/full"))
        let errors = Pipe()
        playbill.standardError = errors
        try playbill.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        playbill.waitUntilExit()
        XCTAssertEqual(playbill.terminationStatus, 3)
        XCTAssertTrue(text.hasPrefix("error: cannot write: no space left on device [disk.full]"), text)
    }

    func testItsExitCodeIsTheShells() throws {
        let playbill = process("check", "--source", "/nowhere/snapshot.json")
        playbill.currentDirectoryURL = URL(fileURLWithPath: try TemporaryFolder(self).path)
        let errors = Pipe()
        playbill.standardError = errors
        try playbill.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        playbill.waitUntilExit()
        XCTAssertEqual(playbill.terminationStatus, 2)
        XCTAssertTrue(
            text.hasPrefix("error: there is no such file [source.missing]\n  --> /nowhere/snapshot.json\n"), text)
    }

    func testAReaderThatStopsEarlyDoesNoHarm() throws {
        let playbill = process("schema", "snapshot")
        let output = Pipe()
        playbill.standardOutput = output
        try output.fileHandleForReading.close()
        try playbill.run()
        playbill.waitUntilExit()
        XCTAssertEqual(playbill.terminationReason, .exit)
        XCTAssertEqual(playbill.terminationStatus, 0)
    }
}
