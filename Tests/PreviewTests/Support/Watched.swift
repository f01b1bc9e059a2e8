import Effects
import Foundation
import Preview
import TestSupport
import XCTest

/// A folder that is watched, and what is done to it.
struct Watched {
    let folder: TemporaryFolder
    let watcher: Watcher

    /// With files in it before anybody watches.
    init(_ test: XCTestCase, files: [String] = [], ground: String = "site", without: [String] = []) throws {
        let folder = try TemporaryFolder(test)
        self.folder = folder
        for file in files { try Watched.write("before", folder[file]) }
        watcher = try Watcher()
        XCTAssertNil(watcher.watch([Ground(folder[ground], without: Set(without.map { folder[$0] }))]))
    }

    func write(_ name: String, _ text: String = "after") throws { try Watched.write(text, folder[name]) }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: folder[name], withIntermediateDirectories: true)
    }

    func move(_ from: String, to: String) throws {
        XCTAssertEqual(rename(folder[from], folder[to]), 0, "\(from) to \(to)")
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder[name]) }

    /// What has changed, by paths in the folder; nothing if nothing does for a while.
    func changes() throws -> [String] {
        let timer = Timer(milliseconds: 300)
        let changes = try withExtendedLifetime(timer) { try watcher.next(until: timer.signal) }
        return (changes?.paths ?? []).map { String($0.dropFirst(folder.path.count + 1)) }
    }

    private static func write(_ text: String, _ path: String) throws {
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}

/// A wish to stop that comes by itself.
private final class Timer {
    let signal: StopSignal
    private let pipe = Pipe()

    init(milliseconds: Int) {
        signal = StopSignal(descriptor: pipe.fileHandleForReading.fileDescriptor)
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [pipe] in
            pipe.fileHandleForWriting.write(Data([0]))
        }
    }
}
