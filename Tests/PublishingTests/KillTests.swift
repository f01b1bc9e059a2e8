import Crypto
import Effects
import Foundation
import Publishing
import XCTest

/// Kills the process that publishes, at any moment, again and again.
final class KillTests: XCTestCase {
    func testTheSiteIsWholeWheneverTheWriterIsKilled() throws {
        let site = try Site(self)
        var seen: Set<String> = []
        for round in 0..<320 {
            try publishAndKill(site, after: round)
            seen.insert(try assertWhole(site, "round \(round)"))
        }
        XCTAssertGreaterThan(seen.count, 10, "it has to get somewhere to prove anything")
        try site.publish(["index.html": "home"])
        XCTAssertEqual(try site.files(), ["index.html": "home"])
        XCTAssertEqual(try site.leftovers(), [])
        XCTAssert(try site.spareIsTwin())
    }

    func testInPlaceTheNextStartMakesTheSiteWhole() throws {
        let site = try Site(self, .inPlace)
        var seen: Set<String> = []
        var interrupted = 0
        for round in 0..<240 {
            try publishAndKill(site, after: round)
            if try Disk.live.status(site[".playbill-new/journal"]) != nil { interrupted += 1 }
            // Starts, brings the folder to rights, and then has nothing it could publish.
            let nothing = Output(try OutputPath("x"), inputs: Digest(of: [])) { Made(nil) }
            XCTAssertEqual(site.failure([nothing])?.kind, .records)
            seen.insert(try assertWhole(site, "round \(round)"))
            XCTAssertEqual(try site.leftovers(), [])
        }
        XCTAssertGreaterThan(seen.count, 10, "it has to get somewhere to prove anything")
        XCTAssertGreaterThan(interrupted, 0, "some of them have to be killed half-way")
    }

    private func publishAndKill(_ site: Site, after round: Int) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: probe)
        process.arguments = ["generations", site.root, site.swap.rawValue, String(round * 1000)]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        // However long it takes to start, it is killed while it publishes.
        _ = output.fileHandleForReading.readData(ofLength: 1)
        usleep(UInt32.random(in: 0...60_000))
        kill(process.processIdentifier, SIGKILL)
        // Foundation's own waiting looks up only every twentieth of a second.
        while process.isRunning { usleep(200) }
        XCTAssertEqual(process.terminationStatus, SIGKILL)
    }

    /// Every file is of one generation and in the manifest; answers which.
    private func assertWhole(_ site: Site, _ message: String) throws -> String {
        guard try Disk.live.status(site["."]) != nil else { return "" }
        let files = try site.files()
        // In place, the first one to be killed may have got no further than the folder.
        if files.isEmpty, try Disk.live.status(site["playbill-manifest.json"]) == nil { return "" }
        XCTAssertEqual(Set(files.values).count, 1, message)
        let manifest = try JSONDecoder().decode(Listed.self, from: Data(Disk.live.read(site["playbill-manifest.json"])))
        XCTAssertEqual(manifest.files, files.mapValues { "sha256-" + Digest(of: $0.utf8).hex }, message)
        return files.values.first ?? ""
    }

    private struct Listed: Decodable {
        var files: [String: String]
    }
}
