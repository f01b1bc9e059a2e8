import Foundation
import XCTest

/// Runs a program and answers how it ended and what it printed.
@discardableResult
public func shell(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}

/// Mounts a small file system in memory for the length of a test, which is skipped where that isn't allowed.
public func mount(_ folder: String, size: String = "1m", _ test: XCTestCase) throws {
    let result = try shell("/bin/mount", ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", folder])
    guard result.status == 0 else { throw XCTSkip("a file system can't be mounted here: \(result.output)") }
    test.addTeardownBlock { try shell("/bin/umount", [folder]) }
}
