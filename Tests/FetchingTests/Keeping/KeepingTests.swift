import Effects
import Synchronization
import TestSupport
import XCTest

@testable import Fetching

final class KeepingTests: XCTestCase {
    private let time = FakeTime()

    private func client(
        _ fake: FakeTransport, _ folder: String, disk: Disk = .live,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) -> Client {
        Client(
            transport: fake.transport, timing: time.timing, disk: disk, folder: folder
        ) { report($0.code) }
    }

    func testAnAnswerServesAsLongAsItsKindAllows() throws {
        let fake = FakeTransport { _, number in .json("[\(number)]") }
        let server = try client(fake, TemporaryFolder(self)["http"]).server(.example)
        let kinds: [(Age.Kind, Double)] = [(.events, 3600), (.ticketTypes, 300), (.availability, 60)]
        for (kind, seconds) in kinds {
            let first = try server.text("/\(kind)", [], kind)
            time.pass(seconds - 1)
            XCTAssertEqual(try server.text("/\(kind)", [], kind), first)
            time.pass(2)
            XCTAssertNotEqual(try server.text("/\(kind)", [], kind), first)
        }
    }

    func testOrdersAreNeverKept() throws {
        let folder = try TemporaryFolder(self)
        let fake = FakeTransport(.json(#"["canary-person"]"#, ["etag": "\"one\""]))
        let server = try client(fake, folder["http"]).server(.example)
        for _ in 0..<2 { _ = try server.text("/orders", [], .orders) }
        XCTAssertEqual(fake.asked.map { $0.header("If-None-Match") }, [nil, nil])
        XCTAssertEqual(try Disk.live.walk(folder["http"], false).map(\.path), ["key"])
    }

    func testAnOldAnswerIsAskedForOnlyIfItHasChanged() throws {
        let known = ["etag": "W/\"one\"", "last-modified": "Sun, 06 Nov 1994 08:49:37 GMT"]
        let fake = FakeTransport(.json("[1]", known), .status(304), .json("[2]"), .status(304))
        let server = try client(fake, TemporaryFolder(self)["http"]).server(.example)
        var answers: [String] = []
        for _ in 0..<4 {
            answers.append(try server.text("/events"))
            time.pass(1800)
            answers.append(try server.text("/events"))
            time.pass(1801)
        }
        XCTAssertEqual(answers, ["[1]", "[1]", "[1]", "[1]", "[2]", "[2]", "[2]", "[2]"])
        let asked = fake.asked
        XCTAssertEqual(
            asked.prefix(3).map { $0.header("If-None-Match") }, [nil, "W/\"one\"", "W/\"one\""])
        XCTAssertEqual(asked[1].header("If-Modified-Since"), "Sun, 06 Nov 1994 08:49:37 GMT")
        XCTAssertNil(asked[3].header("If-None-Match"))
    }

    func testNothingButGoodAnswersIsKept() throws {
        let folder = try TemporaryFolder(self)
        let fakes = [
            FakeTransport(.json("[1", status: 200)), FakeTransport(.status(404)), FakeTransport(.json("<html>")),
            FakeTransport(.status(200)),
        ]
        for fake in fakes { XCTAssertNotNil(try client(fake, folder["http"]).server(.example).error("/events")) }
        XCTAssertEqual(try Disk.live.walk(folder["http"], false).map(\.path), ["key"])
    }

    func testADamagedFileIsNoFile() throws {
        let folder = try TemporaryFolder(self)
        let fake = FakeTransport { _, number in .json("[\(number)]") }
        let server = try client(fake, folder["http"]).server(.example)
        _ = try server.text("/events")
        let path = try XCTUnwrap(folder.files("http").first)
        let whole = try Disk.live.read(path)
        for count in stride(from: 0, to: whole.count, by: 7) {
            for damaged in [Array(whole[..<count]), whole.with(count) { $0 ^ 1 }, whole + [0]] {
                XCTAssertNil(Kept(damaged), "\(count)")
            }
        }
        try Disk.live.removeFile(path)
        try Disk.live.create(path, Array(whole.dropLast()), .secret)
        XCTAssertEqual(try server.text("/events"), "[1]")
        XCTAssertEqual(try server.text("/events"), "[1]")
    }

    func testFilesAreForNobodyElse() throws {
        let folder = try TemporaryFolder(self)
        _ = try client(FakeTransport(.json("[]")), folder["a/b/http"]).server(.example).text("/events")
        for path in try folder.files("a/b/http") + [folder["a/b/http/key"]] {
            XCTAssertEqual(try Disk.live.status(path)?.mode, .secret, path)
        }
        XCTAssertEqual(try Disk.live.status(folder["a/b/http"])?.mode, FileMode(0o700))
    }

    func testWhoAsksGetsNothingThatAnotherHasAskedFor() throws {
        let folder = try TemporaryFolder(self)
        let tokens = ["canary-one", "canary-two", "canary-one"]
        let fake = FakeTransport { request, _ in .json("[\"\(request.header("Authorization") == "canary-one")\"]") }
        let answers = try tokens.map { token in
            let credentials = Credentials(header: "Authorization", token: Secret(token))
            return try client(fake, folder["http"]).server(.signed(credentials)).text("/events")
        }
        XCTAssertEqual(answers, [#"["true"]"#, #"["false"]"#, #"["true"]"#])
        XCTAssertEqual(fake.asked.count, 2)
    }

    func testAFolderThatCannotBeWrittenCostsOnlyTime() throws {
        let folder = try TemporaryFolder(self)
        try Disk.live.create(folder["file"], [], .file)
        let said = Mutex<[String]>([])
        let fake = FakeTransport(.json("[]"))
        let server = try client(fake, folder["file/http"]) { code in said.withLock { $0.append(code) } }.server(
            .example)
        for _ in 0..<2 { XCTAssertEqual(try server.text("/events"), "[]") }
        XCTAssertEqual(fake.asked.count, 2)
        XCTAssertEqual(said.withLock { $0.count }, 1)
    }

    func testAFullDiskIsSaidAndTheAnswerGiven() throws {
        let folder = try TemporaryFolder(self)
        var full = Disk.live
        full.create = { path, bytes, mode throws(DiskError) in
            guard path.contains("/key") else { throw DiskError("write", path, ENOSPC) }
            try Disk.live.create(path, bytes, mode)
        }
        let said = Mutex<[String]>([])
        let server = try client(FakeTransport(.json("[]")), folder["http"], disk: full) { code in
            said.withLock { $0.append(code) }
        }.server(.example)
        XCTAssertEqual(try server.text("/events"), "[]")
        XCTAssertEqual(said.withLock { $0 }, ["disk.full"])
    }

    func testSweepingLeavesWhatIsStillAskedFor() throws {
        let folder = try TemporaryFolder(self)
        let client = Client(transport: FakeTransport(.json("[]")).transport, folder: folder["http"])
        _ = try client.server(.example).text("/events")
        try Disk.live.create(folder["http/left.new"], [], .secret)
        try client.sweep(olderThan: 3600)
        XCTAssertEqual(try folder.files("http").count, 2)
        try client.sweep(olderThan: -1)
        XCTAssertEqual(try folder.files("http"), [])
    }
}

extension TemporaryFolder {
    /// All below a folder but its key.
    func files(_ name: String) throws -> [String] {
        try Disk.live.walk(self[name], false).filter { $0.kind == .file && $0.path != "key" }.map {
            "\(self[name])/\($0.path)"
        }
    }
}

extension [UInt8] {
    fileprivate func with(_ index: Int, _ change: (UInt8) -> UInt8) -> [UInt8] {
        var changed = self
        changed[index] = change(self[index])
        return changed
    }
}
