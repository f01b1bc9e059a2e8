import Foundation
import JSON

/// An independent validator of JSON Schemas: the one of Python, in the venv that `make test` keeps.
public enum Validator {
    /// A verdict a document: `valid`, or what is wrong with it. Throws if the validator can't be run.
    public static func verdicts(on documents: [String], by schema: JSON) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("playbill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (schemaFile, input) = (
            folder.appendingPathComponent("schema.json"), folder.appendingPathComponent("documents")
        )
        try Data(schema.bytes(.oneLine)).write(to: schemaFile)
        try Data(documents.map { $0 + "\n" }.joined().utf8).write(to: input)

        let process = Process()
        process.executableURL = URL(fileURLWithPath: Repository.file(".venv/bin/python"))
        process.arguments = [Repository.file("Tests/Acceptance/validate.py"), schemaFile.path]
        process.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Broken(status: process.terminationStatus) }
        return text.split(separator: "\n").map(String.init)
    }

    public struct Broken: Error {
        public let status: Int32
    }
}
