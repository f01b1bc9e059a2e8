import Foundation
import JSON
import TestSupport

/// A worker that a test talks to: the built program, with an empty environment, called from the root folder.
final class Worker {
    private let process = Process()
    private let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    private var rest = Data()

    struct Ending: Equatable {
        var status: Int32
        var errors: String
    }

    init(_ playground: Playground, _ arguments: String...) throws {
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("playbill")
        process.arguments = ["tickets", "--stream", "--layout", "a6", "--project", playground.folder.path] + arguments
        process.environment = [:]
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        try process.run()
        // So that it ends when the worker's does.
        try output.fileHandleForWriting.close()
    }

    /// Writes an order as one line, or lines as they are.
    func write(_ text: String, isWhole: Bool = false) throws {
        try input.fileHandleForWriting.write(contentsOf: Data((isWhole ? text : text.oneLine).utf8))
    }

    func closeInput() { try? input.fileHandleForWriting.close() }
    func closeOutput() { try? output.fileHandleForReading.close() }
    func terminate() { process.terminate() }

    /// Waits for the next line; nil at the end.
    func line() throws -> JSON? {
        while true {
            if let end = rest.firstIndex(of: 0x0A) {
                let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
                rest = Data(rest[(end + 1)...])
                return try JSON(reading: line)
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            rest += more
        }
    }

    /// Waits for its end.
    func end() -> Ending {
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ending(status: process.terminationStatus, errors: String(decoding: said, as: UTF8.self))
    }
}
