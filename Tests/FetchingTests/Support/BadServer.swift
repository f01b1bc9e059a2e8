import Foundation
import JSON
import TestSupport
import XCTest

@testable import Fetching

/// A real server on this machine that does what servers do wrong, for one test.
struct BadServer {
    let port: Int
    let isSecure: Bool

    init(_ test: XCTestCase, certificate: String? = nil, latency: Int = 0) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", Repository.file("Tests/Acceptance/fakes/misbehaving.py")]
        process.arguments? += ["--latency", "\(latency)"] + (certificate.map { ["--certificate", $0] } ?? [])
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        test.addTeardownBlock {
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = try XCTUnwrap(Int(line.trimmed), "it doesn't say its port")
        isSecure = certificate != nil
    }

    var address: String { "\(isSecure ? "https" : "http")://127.0.0.1:\(port)" }

    /// What it was asked so far: method, path, headers and body of each.
    func asked() throws -> [[JSONValue]] {
        let server = try Client(transport: .live()).server(Terms(base: address))
        return try server.get("/asked", [], .events).document.root.elements.map { Array($0.elements) }
    }
}
