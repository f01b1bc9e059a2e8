import Crypto
import Diagnostics
import Effects
import Foundation
import Publishing
import Synchronization
import TestSupport
import XCTest

/// A folder being published to in a test, what is in it, and how to publish to it in a line.
struct Site: Sendable {
    let root: String
    var disk = Disk.live
    var swap = Swap.exchange
    var force = false
    var dryRun = false
    var jobs = 1
    var now: Int64 = 0
    var scope: Publisher.Scope?
    var trustsFolders = false

    init(_ test: XCTestCase, _ swap: Swap = .exchange) throws {
        root = try TemporaryFolder(test).path
        self.swap = swap
    }

    init(at root: String) {
        self.root = root
    }

    subscript(path: String) -> String { "\(root)/public/\(path)" }

    var publisher: Publisher {
        var publisher = Publisher(
            folder: "\(root)/public", stateFolder: "\(root)/.playbill", disk: disk, now: now, jobs: jobs, swap: swap,
            force: force, dryRun: dryRun, scope: scope)
        publisher.trustsFolders = trustsFolders
        return publisher
    }

    func with(_ change: (inout Site) -> Void) -> Site {
        var site = self
        change(&site)
        return site
    }

    /// Publishes files whose inputs are their text.
    @discardableResult
    func publish(_ files: [String: String]) throws -> Publication {
        try publisher.publish(try files.map { try Output($0.key, $0.value) })
    }

    /// What publishing throws; a test failure if it doesn't.
    func failure(_ outputs: [Output], file: StaticString = #filePath, line: UInt = #line) -> Failure? {
        do {
            _ = try publisher.publish(outputs)
            XCTFail("it was published", file: file, line: line)
            return nil
        } catch {
            return error
        }
    }

    func failure(_ files: [String: String], file: StaticString = #filePath, line: UInt = #line) throws -> Failure? {
        failure(try files.map { try Output($0.key, $0.value) }, file: file, line: line)
    }

    func write(_ path: String, _ text: String) throws {
        let url = URL(fileURLWithPath: self[path])
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        // In place, as an editor might: the file stays the same inode.
        if let file = FileHandle(forWritingAtPath: url.path) {
            try file.truncate(atOffset: 0)
            file.write(Data(text.utf8))
        } else {
            try Data(text.utf8).write(to: url)
        }
    }

    func inode(_ path: String) throws -> UInt64? { try disk.status(self[path])?.inode }

    /// All of the public folder but the manifest.
    func files() throws -> [String: String] {
        try Site.contents("\(root)/public").filter { $0.key != "playbill-manifest.json" }
    }

    func manifest() throws -> String {
        String(decoding: try Disk.live.read(self["playbill-manifest.json"]), as: UTF8.self)
    }
}

extension Site {
    /// Path by path: a file's text, `→` and its target for a symbolic link, and empty folders with a slash behind.
    static func contents(_ root: String) throws -> [String: String] {
        var contents: [String: String] = [:]
        for name in try Disk.live.list(root) {
            let path = "\(root)/\(name)"
            switch try Disk.live.status(path)?.kind {
            case .folder?:
                let inside = try Site.contents(path)
                if inside.isEmpty { contents[name + "/"] = "" }
                for (key, value) in inside { contents["\(name)/\(key)"] = value }
            case .symbolicLink?:
                contents[name] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
            default: contents[name] = String(decoding: try Disk.live.read(path), as: UTF8.self)
            }
        }
        return contents
    }

    /// Everything beside the public folder that isn't our state, and what of ours doesn't belong: none, if all is well.
    func leftovers() throws -> [String] {
        let expected: Set = ["public", ".public.spare", ".playbill"]
        let here = try Disk.live.list(root).filter { !expected.contains($0) }
        let state = try Disk.live.list("\(root)/.playbill").filter {
            !["folders", "index", "lock", "spare"].contains($0)
        }
        let parts = try ["public", ".public.spare"].filter { try Disk.live.status("\(root)/\($0)") != nil }
            .flatMap { try Disk.live.list("\(root)/\($0)").filter { $0.hasPrefix(".playbill-") } }
        return here + state + parts
    }

    /// Whether the spare is the public folder over again, of the same files.
    func spareIsTwin() throws -> Bool {
        try Site.inodes("\(root)/public") == Site.inodes("\(root)/.public.spare")
    }

    static func inodes(_ root: String) throws -> [String: UInt64] {
        let entries = try Disk.live.walk(root, false)
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.kind == .folder ? 0 : $0.inode) })
    }
}

extension Output {
    convenience init(_ path: String, _ text: String, validUntil: Int64? = nil) throws {
        self.init(try OutputPath(path), inputs: Digest(of: text.utf8), validUntil: validUntil) {
            Made(Array(text.utf8))
        }
    }
}

/// Counts how often outputs were made.
final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
