import Effects
import Foundation
import Synchronization
import TestSupport
import XCTest

@testable import playbill

/// A folder to call playbill in, and the world it is called from: a clock that stands still, no environment, no terminal.
struct Playground {
    let folder: TemporaryFolder
    var environment: [String: String] = [:]
    var isTerminal = false
    var columns = 100
    /// 2026-07-15T05:00:00Z.
    var now: @Sendable () -> Double = { 1_784_091_600.75 }
    var disk: Disk
    /// What comes in on stdin.
    var input = ""
    var executable = Repository.file(".build/debug/playbill")

    init(_ test: XCTestCase, files: [String: String] = [:]) throws {
        folder = try TemporaryFolder(test)
        disk = .rooted(at: folder.path)
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { try write(name, text) }
    }

    /// A small project with an event that has tickets.
    init(selling test: XCTestCase) throws {
        try self.init(test, files: Sample.files)
        try shareFonts()
    }

    /// Faces of a project's tickets and cards are cut once for all tests.
    func shareFonts(of project: String = ".") throws {
        let cache = Repository.file(".build/test-fonts/tickets")
        let state = folder["\(project)/.playbill"]
        try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: "\(state)/fonts", withDestinationPath: cache)
    }

    func with(_ change: (inout Playground) -> Void) -> Playground {
        var playground = self
        change(&playground)
        return playground
    }

    /// What a call ends with and what it printed.
    struct Ending: Equatable {
        var code: ExitCode
        var output = ""
        var errors = ""
    }

    func run(_ arguments: String...) -> Ending { run(arguments) }

    func run(_ arguments: [String], commands: [Command] = Playbill.commands) -> Ending {
        let (output, errors) = (Capture(), Capture())
        let world = World(
            disk: disk, now: now, environment: environment, processors: 2, executable: executable,
            openInput: { [input] in Feed.text(input) }, output: stream(output), errors: stream(errors))
        let code = Frame(world: world, commands: commands).run(arguments)
        return Ending(code: code, output: output.text, errors: errors.text)
    }

    func stream(_ capture: Capture) -> World.Stream {
        World.Stream(isTerminal: isTerminal, columns: columns, put: capture.put)
    }
}

extension Playground {
    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: folder[name])
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ name: String) throws -> String { String(decoding: try disk.read(name), as: UTF8.self) }

    /// Every file and folder, by its path, sorted.
    func everything() throws -> [String] { try Disk.live.walk(folder.path, false).map(\.path).sorted() }
}

/// Keeps what is written.
final class Capture: Sendable {
    private let written = Mutex("")

    var text: String { written.withLock { $0 } }

    func take() -> String {
        written.withLock { text in
            defer { text = "" }
            return text
        }
    }

    func put(_ bytes: [UInt8]) -> Bool {
        written.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        return true
    }
}

extension Feed {
    /// One text, and its end.
    static func text(_ text: String) -> Feed {
        let rest = Capture()
        _ = rest.put(Array(text.utf8))
        return Feed(
            next: {
                let text = rest.take()
                return text.isEmpty ? .end : .bytes(Array(text.utf8))
            }, isOver: { false }, end: {})
    }
}
