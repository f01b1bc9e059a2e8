import Effects
import TestSupport
import XCTest

/// What a call of the disk fails with; a test failure if it doesn't.
func diskError<Result>(
    file: StaticString = #filePath, line: UInt = #line, _ body: (Disk) throws(DiskError) -> Result
) -> DiskError? {
    do throws(DiskError) {
        _ = try body(.live)
        XCTFail("it didn't fail", file: file, line: line)
        return nil
    } catch {
        return error
    }
}

extension TemporaryFolder {
    @discardableResult
    func write(_ name: String, _ text: String = "") throws -> String {
        try Disk.live.create(self[name], Array(text.utf8), .file)
        return self[name]
    }

    @discardableResult
    func makeFolder(_ name: String) throws -> String {
        try Disk.live.makeFolder(self[name], .folder)
        return self[name]
    }

    func text(_ name: String) throws -> String { String(decoding: try Disk.live.read(self[name]), as: UTF8.self) }

    func names() throws -> [String] { try Disk.live.list(path) }
}
