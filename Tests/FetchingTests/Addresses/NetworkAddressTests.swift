import XCTest

@testable import Fetching

final class NetworkAddressTests: XCTestCase {
    func testWhatIsNotForEverybody() throws {
        let inside = [
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1",
            "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1",
            "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1",
            "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1",
            "::ffff:93.184.216.34", "64:ff9b::10.0.0.1", "64:ff9b::169.254.169.254", "64:ff9b:1::1", "100::1",
            "2001::1", "2001:db8::1", "2002:7f00:1::1", "3fff::1", "fc00::1", "fd00::1", "fd00:ec2::254", "fe80::1",
            "fec0::1", "ff02::1", "5f00::1",
        ]
        for text in inside { XCTAssertFalse(try XCTUnwrap(NetworkAddress(text), text).isPublic, text) }
    }

    func testWhatIsForEverybody() throws {
        let outside = [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "93.184.216.34", "100.63.255.255", "100.128.0.0", "126.255.255.255",
            "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255",
            "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
            "64:ff9b::93.184.216.34",
        ]
        for text in outside { XCTAssertTrue(try XCTUnwrap(NetworkAddress(text), text).isPublic, text) }
    }

    func testWhatIsThisMachine() throws {
        for text in ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"] {
            XCTAssertTrue(try XCTUnwrap(NetworkAddress(text)).isLoopback, text)
        }
        for text in ["128.0.0.1", "0.0.0.0", "::", "::2", "::ffff:10.0.0.1", "10.0.0.1", "2a00::1"] {
            XCTAssertFalse(try XCTUnwrap(NetworkAddress(text)).isLoopback, text)
        }
    }

    func testWhoMayBeReached() throws {
        let numbers = try ["127.0.0.1", "10.0.0.1", "93.184.216.34"].map { try XCTUnwrap(NetworkAddress($0)) }
        let expected: [Reach: [Bool]] = [
            .anyone: [true, true, true], .loopback: [true, false, false], .everybody: [false, false, true],
            .everybodyAndLoopback: [true, false, true],
        ]
        for (reach, allowed) in expected { XCTAssertEqual(numbers.map(reach.allows), allowed, "\(reach)") }
    }
}
