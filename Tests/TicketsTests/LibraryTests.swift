import Foundation
import TestSupport
import XCTest

/// The example of a service that makes tickets by the library.
final class LibraryTests: XCTestCase {
    private var service: String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("ticket-service").path
    }

    func testAnOrderServiceMakesATicketInFiveLines() throws {
        let shop = try Shop(self)
        try shop.write("orders", Shop.order(1) + "\n" + Shop.order(2, tickets: 2) + "\n")
        let command = "exec \"$0\" \"$1\" \"$2\" < \"$1/orders\""
        let printed = try Tool.run("sh", "-c", command, service, shop.folder.path, Repository.folder)
        let lines = printed.split(separator: "\n").map { $0.split(separator: ",")[0] }
        XCTAssertEqual(lines, ["o1: 1 pages", "o2: 2 pages"])
    }

    func testItLinksNeitherAClientNorAServer() throws {
        let libraries = try Tool.run("ldd", service)
        XCTAssertTrue(libraries.contains("libcairo"))
        for other in ["libcurl", "microhttpd", "FoundationNetworking"] { XCTAssertFalse(libraries.contains(other)) }
        // Nor does it call anyone by itself, or wait for a call.
        let called = try Tool.run("nm", "--dynamic", "--undefined-only", service).split(separator: "\n").compactMap {
            $0.split(separator: " ").last?.prefix { $0 != "@" }
        }
        XCTAssertFalse(called.isEmpty)
        XCTAssertEqual(called.filter { ["socket", "connect", "bind", "listen", "accept"].contains($0) }, [])
    }
}
