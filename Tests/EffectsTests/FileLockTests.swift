import Effects
import Foundation
import Glibc
import TestSupport
import XCTest

final class FileLockTests: XCTestCase {
    func testALockIsHeldUntilItsValueGoes() throws {
        let folder = try TemporaryFolder(self)
        var lock: FileLock? = try Disk.live.lock(folder["lock"], "4711\n")
        XCTAssertNotNil(lock)
        let error = diskError { disk throws(DiskError) in try disk.lock(folder["lock"], "4712\n") }
        XCTAssertEqual(error, DiskError("lock", folder["lock"], EWOULDBLOCK))
        XCTAssertEqual(try folder.text("lock"), "4711\n", "who waits mustn't write who they are")
        lock = nil
        lock = try Disk.live.lock(folder["lock"], "7\n")
        XCTAssertEqual(try folder.text("lock"), "7\n")
    }

    func testAnotherProcessMayHoldIt() throws {
        let folder = try TemporaryFolder(self)
        try folder.write("lock", "other")
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
        holder.arguments = [folder["lock"], "/bin/sh", "-c", "echo held; read line"]
        let (input, output) = (Pipe(), Pipe())
        (holder.standardInput, holder.standardOutput) = (input, output)
        try holder.run()
        XCTAssertEqual(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self), "held\n")

        let error = diskError { disk throws(DiskError) in try disk.lock(folder["lock"], "mine") }
        XCTAssertEqual(error, DiskError("lock", folder["lock"], EWOULDBLOCK))
        XCTAssertEqual(try folder.text("lock"), "other")
        // The system lets go of it, however the process dies.
        kill(holder.processIdentifier, SIGKILL)
        try input.fileHandleForWriting.close()
        holder.waitUntilExit()
        let lock = try lockOnceFree(folder["lock"])
        XCTAssertEqual(try folder.text("lock"), "mine")
        withExtendedLifetime(lock) {}
    }

    func testALockNeedsAFolderToBeIn() throws {
        let path = try TemporaryFolder(self)["none/lock"]
        XCTAssertEqual(diskError { disk throws(DiskError) in try disk.lock(path, "") }, DiskError("lock", path, ENOENT))
    }

    /// The shell that the killed process had started may live a moment longer, and holds the lock with it.
    private func lockOnceFree(_ path: String) throws -> FileLock {
        for _ in 0..<100 {
            if let lock = try? Disk.live.lock(path, "mine") { return lock }
            usleep(20_000)
        }
        return try Disk.live.lock(path, "mine")
    }
}
