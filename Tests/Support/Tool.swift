import Foundation

/// Programs of others that look at what we made.
public enum Tool {
    /// What the program printed; throws with what it complained of if it can't be run or fails.
    public static func run(_ command: String...) throws -> String { try run(command) }

    public static func run(_ command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let (output, errors) = (
            Pipe(), FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        )
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let complaint = try String(contentsOf: errors, encoding: .utf8)
            throw Failed(command: command, status: process.terminationStatus, complaint: complaint)
        }
        return String(decoding: printed, as: UTF8.self)
    }

    public struct Failed: Error {
        public let command: [String]
        public let status: Int32
        public let complaint: String
    }
}
