import TestSupport
import XCTest

@testable import Fetching

final class GalleryTests: XCTestCase {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private func error(_ address: String, _ transport: Transport, allowsLoopback: Bool = false) -> FetchError? {
        let client = Client(transport: transport, timing: FakeTime().timing, patience: Patience(attempts: 2))
        return fetchError { () throws(FetchError) in
            try client.gallery(allowsLoopback: allowsLoopback).picture(address)
        }
    }

    func testItsFirstBytesSayWhatItIs() {
        let expected: [([UInt8], Picture.Kind?)] = [
            (Self.png, .png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Array("GIF89a…".utf8), .gif),
            (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), .webp), (Array("<?xml version='1.0'?>\n<SVG/>".utf8), .svg),
            (Array("<html><svg/></html>".utf8), nil), ([], nil), (Array("RIFF\0\0\0\0WAVE".utf8), nil),
            (Array("{}".utf8), nil),
        ]
        for (bytes, kind) in expected { XCTAssertEqual(Picture(bytes)?.kind, kind) }
        XCTAssertEqual(Picture.Kind.svg.mediaType, "image/svg+xml")
        XCTAssertEqual(Picture.Kind.jpeg.mediaType, "image/jpeg")
    }

    func testIsAskedForWithoutSayingWhoAsksAndKept() throws {
        let time = FakeTime()
        let fake = FakeTransport(
            .success(Response(status: 200, headers: ["etag": "\"1\""], body: Self.png)), .status(304))
        let folder = try TemporaryFolder(self)
        let gallery = Client(transport: fake.transport, timing: time.timing, folder: folder["http"]).gallery(age: 60)
        for _ in 0..<4 {
            XCTAssertEqual(try gallery.picture("https://cdn.example.com/a.png").bytes, Self.png)
            time.pass(40)
        }
        XCTAssertEqual(fake.asked.map(\.reach), [.everybody, .everybody])
        XCTAssertEqual(
            fake.asked.map { $0.headers.map(\.name) },
            [["User-Agent", "Accept"], ["User-Agent", "Accept", "If-None-Match"]])
    }

    func testMayLeadToAnotherHostButOnlyEncrypted() throws {
        let lead = { (location: String) in
            FakeTransport { request, number in
                number == 0
                    ? .status(301, ["location": location]) : .success(Response(status: 200, body: GalleryTests.png))
            }
        }
        let fine = lead("https://cdn.example.net/b.png")
        let gallery = Client(transport: fine.transport).gallery()
        XCTAssertEqual(try gallery.picture("https://cdn.example.com/a.png").kind, .png)
        XCTAssertEqual(fine.asked.map(\.reach), [.everybody, .everybody])
        for (location, allowsLoopback) in [("http://cdn.example.net/b.png", false), ("http://127.0.0.1/b.png", true)] {
            XCTAssertEqual(
                error("https://cdn.example.com/a.png", lead(location).transport, allowsLoopback: allowsLoopback),
                FetchError(
                    .redirect, "https://cdn.example.com/a.png",
                    "it sends us on to \(location), which is not encrypted",
                    hint: "give an address that begins with https://"))
        }
    }

    /// Whatever a name or a number is written like, it is the number that is connected to which counts.
    func testNothingInsideIsConnectedTo() {
        let hosts = [
            "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0", "0.0.0.0", "10.0.0.1", "192.168.0.1",
            "169.254.169.254", "0xa9fea9fe", "100.64.0.1", "224.0.0.1", "[::1]", "[::]", "[::ffff:127.0.0.1]",
            "[fd00::1]", "[fe80::1]", "[64:ff9b::a00:1]", "localhost", "１２７.0.0.1",
        ]
        for host in hosts {
            let found = error("https://\(host):1/a.png", .live())
            XCTAssertEqual(found?.kind, .forbiddenAddress, "\(host): \(found?.message ?? "")")
            XCTAssertEqual(
                found?.hint, "give an address that everybody can reach, or put the file into the project", host)
        }
    }

    func testOnThisMachineItIsLookedAtAgainWhereverItLeads() throws {
        let bad = try BadServer(self)
        let gallery = Client(transport: .live()).gallery(allowsLoopback: true)
        for path in ["picture", "picture-moved"] {
            XCTAssertEqual(try gallery.picture("\(bad.address)/\(path)").kind, .png)
        }
        for (path, host) in [("metadata", "169.254.169.254"), ("inside", "10.0.0.1")] {
            XCTAssertEqual(
                error("\(bad.address)/\(path)", .live(), allowsLoopback: true),
                FetchError(
                    .forbiddenAddress, "\(bad.address)/\(path)",
                    "\(host) is on this machine or in a private network",
                    hint: "give an address that everybody can reach, or put the file into the project"))
        }
        XCTAssertEqual(
            error("\(bad.address)/no-picture", .live(), allowsLoopback: true),
            FetchError(
                .garbled, "\(bad.address)/no-picture", "it is no picture that browsers show, but image/png",
                hint: "give the address of a JPEG, PNG, GIF, WebP or SVG file itself, not of a page that shows it"))
        XCTAssertEqual(error("\(bad.address)/picture", .live())?.kind, .forbiddenAddress)
        for asked in try bad.asked() { XCTAssertNil(asked[2]["Authorization"]) }
    }

    func testWhatIsNoAddressOfAPicture() {
        for address in [
            "", "a.png", "data:image/png;base64,AAAA", "file:///etc/passwd", "https://me:canary@a.example/b",
            "https://me:ca@nary@a.example/b", "https://canary:c/anary@a.example/b",
        ] {
            let error = error(address, .live())
            XCTAssertEqual(error?.message, "it is no address of a picture")
            XCTAssertEqual(error?.address.contains("canary"), false)
            XCTAssertEqual(error?.address.contains("nary"), false)
        }
    }
}
