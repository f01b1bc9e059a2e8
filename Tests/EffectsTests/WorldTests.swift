import Foundation
import Glibc
import TestSupport
import XCTest

@testable import Effects

final class WorldTests: XCTestCase {
    func testAStreamWritesAllOfALongText() throws {
        let path = try TemporaryFolder(self)["out"]
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        let stream = World.Stream.live(descriptor, "out")
        let text = String(repeating: "Guten Tag, 東京\n", count: 50_000)
        try stream.write(text)
        try stream.write("")
        close(descriptor)
        XCTAssertEqual(Disk.live.text(path), text)
        XCTAssertFalse(stream.isTerminal)
        XCTAssertEqual(stream.columns, 100)
    }

    func testATerminalSaysHowWideItIs() throws {
        let terminal = try openTerminal()
        defer { close(terminal) }
        XCTAssertEqual(World.Stream.live(terminal, "out").columns, 100, "one that doesn't know its size")
        var size = winsize(ws_row: 40, ws_col: 132, ws_xpixel: 0, ws_ypixel: 0)
        XCTAssertEqual(ioctl(terminal, UInt(TIOCSWINSZ), &size), 0)
        let stream = World.Stream.live(terminal, "out")
        XCTAssertTrue(stream.isTerminal)
        XCTAssertEqual(stream.columns, 132)
    }

    func testWhatNobodyReadsAnyMoreIsDropped() throws {
        var ends: [Int32] = [0, 0]
        XCTAssertEqual(pipe(&ends), 0)
        close(ends[0])
        let before = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, before) }
        try World.Stream.live(ends[1], "out").write("into the void")
        close(ends[1])
    }

    func testWhatCannotBeWrittenIsSaid() {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        XCTAssertThrowsError(try World.Stream.live(full, "standard output").write("no room")) {
            XCTAssertEqual($0 as? DiskError, DiskError("write", "standard output", ENOSPC))
        }
    }

    func testTheLiveWorldIsThisProcess() throws {
        let world = World.live
        XCTAssertEqual(world.now(), Date().timeIntervalSince1970, accuracy: 60)
        XCTAssertGreaterThan(world.processors, 0)
        XCTAssertEqual(world.environment["PATH"], ProcessInfo.processInfo.environment["PATH"])
        XCTAssertEqual(try world.disk.status(world.executable)?.kind, .file)
    }
}

/// The far end of a new pseudo-terminal, whose near end stays open until the test's process ends.
private func openTerminal() throws -> Int32 {
    // TIOCSPTLCK and TIOCGPTN: unlock it, and ask for its number. Swift can't see the macros.
    let (unlock, askNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    let near = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (isLocked, number): (Int32, Int32) = (0, -1)
    guard near >= 0, ioctl(near, unlock, &isLocked) == 0, ioctl(near, askNumber, &number) == 0 else {
        throw XCTSkip("there are no pseudo-terminals here")
    }
    return open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
}

extension Disk {
    fileprivate func text(_ path: String) -> String? {
        (try? read(path)).map { String(decoding: $0, as: UTF8.self) }
    }
}
