import Crypto
import XCTest

final class DigestTests: XCTestCase {
    /// The vectors of FIPS 180-4 and of NIST's examples.
    private static let vectors: [(text: String, hex: String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]

    func testKnownVectors() {
        for (text, hex) in Self.vectors {
            XCTAssertEqual(Digest(of: text.utf8).hex, hex)
            XCTAssertEqual(Digest(of: Array(text.utf8)).description, hex)
        }
    }

    func testBytesInPiecesHaveTheDigestOfTheirWhole() {
        let bytes = Array("xabcx".utf8)
        XCTAssertEqual(Digest(of: bytes[1..<4]), Digest(of: "abc".utf8))
        XCTAssertEqual(Digest(of: sequence(first: UInt8(97)) { $0 < 99 ? $0 + 1 : nil }), Digest(of: "abc".utf8))
    }

    func testOneBehindAnotherIsOtherThanTheyAreOrTheOtherWayRound() {
        let (one, other) = (Digest(of: "one".utf8), Digest(of: "other".utf8))
        let pairs = [
            one, other, one.followed(by: other), other.followed(by: one), one.followed(by: one),
            one.followed(by: other).followed(by: one), one.followed(by: one).followed(by: other),
        ]
        XCTAssertEqual(Set(pairs).count, pairs.count)
        XCTAssertEqual(one.followed(by: other), one.followed(by: other))
    }

    func testRawBytesAreReadBack() throws {
        let digest = Digest(of: "abc".utf8)
        XCTAssertEqual(digest.rawBytes.count, Digest.byteCount)
        XCTAssertEqual(digest.rawBytes.prefix(4), [0xBA, 0x78, 0x16, 0xBF])
        XCTAssertEqual(Digest(rawBytes: digest.rawBytes), digest)
        XCTAssertEqual(Digest(rawBytes: ([0] + digest.rawBytes).dropFirst()), digest)
    }

    func testOtherThan32BytesAreNoDigest() {
        for count in [0, 31, 33, 64] { XCTAssertNil(Digest(rawBytes: [UInt8](repeating: 1, count: count)), "\(count)") }
    }

    func testDigitsAreReadBack() {
        let digest = Digest(of: "abc".utf8)
        XCTAssertEqual([digest.hex, digest.hex.uppercased()].map { Digest(hex: $0) }, [digest, digest])
        let digits = String(digest.hex.dropLast(2))
        XCTAssertEqual(
            ["", digits, digits + "0", digits + "0g", digits + "é", digits + "+1", digits + "000"].map {
                Digest(hex: $0)
            },
            Array(repeating: nil, count: 7))
    }

    func testDigestsAreOrderedByTheirBytes() throws {
        func digest(_ first: UInt8, _ last: UInt8) throws -> Digest {
            try XCTUnwrap(Digest(rawBytes: [first] + [UInt8](repeating: 0, count: 30) + [last]))
        }
        let ordered = [
            try digest(0, 0), try digest(0, 255), try digest(1, 0), try digest(128, 0), try digest(255, 255),
        ]
        XCTAssertEqual(ordered.reversed().sorted(), ordered)
        XCTAssertEqual(ordered.map(\.hex), ordered.map(\.hex).sorted())
    }
}
