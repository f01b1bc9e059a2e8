import Foundation
import TestSupport
import XCTest

@testable import JSON

/// Texts made from good ones by small changes are read without harm, and what they hold is what Foundation finds too.
final class FoundationAgreementTests: XCTestCase {
    private static let corpus = [
        #"{"playbill": 1, "events": [{"id": "e1", "title": {"en": "Gala", "sw": ""}, "price": -12.50, "open": true}]}"#,
        #"[0, -0, 1e3, 1.5E-2, 123456789, [], {}, [[[]]], null, false, ""]"#,
        #"{"text": "\"\\\/\b\f\n\r\t\u00e9\uD83C\uDFAD é東🎭", "a": {"b": {"c": [1, 2, {"d": null}]}}}"#,
        "\t[\n  1 ,\r\n  2\n]\n",
        #""a string alone""#, "-1.0e+10", "true",
    ]

    func testMutatedTextsAreReadAsFoundationReadsThem() throws {
        var random = SplitMix(seed: 2026)
        var (accepted, refused) = (0, 0)
        for _ in 0..<100_000 {
            let text = try XCTUnwrap(Self.corpus.randomElement(using: &random))
            let bytes = Mutation.of(Array(text.utf8), &random)
            _ = syntaxError(in: bytes, .json5)
            guard String(validating: bytes, as: UTF8.self) != nil else {
                XCTAssertNotNil(syntaxError(in: bytes), "not UTF-8: \(bytes)")
                continue
            }
            // Foundation takes a text with a zero byte for UTF-16.
            guard !bytes.contains(0) else { continue }
            let shown = String(decoding: bytes, as: UTF8.self).debugDescription
            if let error = syntaxError(in: bytes) {
                refused += 1
                if error.message != trailingComma { XCTAssertNil(foundation(bytes), shown) }
            } else {
                accepted += 1
                let root = try JSONDocument(bytes).root
                guard !hasEndlessNumber(root) else { continue }
                XCTAssertTrue(isSame(root, try XCTUnwrap(foundation(bytes), shown)), shown)
            }
        }
        XCTAssertGreaterThan(accepted, 500)
        XCTAssertGreaterThan(refused, 500)
    }

    /// Foundation allows a comma too many and refuses numbers past a Double; the loop above leaves these out.
    func testKnownDifferences() throws {
        XCTAssertEqual(syntaxError(in: "[1,]")?.message, trailingComma)
        XCTAssertNotNil(foundation(Array("[1,]".utf8)))
        XCTAssertNil(syntaxError(in: "1e400"))
        XCTAssertNil(foundation(Array("1e400".utf8)))
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        XCTAssertNotNil(syntaxError(in: deep))
        XCTAssertNotNil(foundation(Array(deep.utf8)))
    }

    private let trailingComma = "a comma with nothing after it"

    private func foundation(_ bytes: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    private func hasEndlessNumber(_ value: JSONValue) -> Bool {
        value.double?.isFinite == false || value.elements.contains(where: hasEndlessNumber)
            || value.members.contains { hasEndlessNumber($0.value) }
    }

    private func isSame(_ ours: JSONValue, _ theirs: Any) -> Bool {
        switch ours.kind {
        case .null: return theirs is NSNull
        case .bool: return theirs as? Bool == ours.bool
        case .number: return (theirs as? NSNumber)?.doubleValue == ours.double
        case .string: return (theirs as? String).map { Array($0.utf8) } == ours.string.map { Array($0.utf8) }
        case .array:
            guard let theirs = theirs as? [Any] else { return false }
            let elements = Array(ours.elements)
            return elements.count == theirs.count && zip(elements, theirs).allSatisfy(isSame)
        case .object:
            guard let theirs = theirs as? [String: Any] else { return false }
            let members = Dictionary(grouping: ours.members) { $0.key.string ?? "" }
            // Which of two members of one name counts is nobody's to say.
            return Set(members.keys) == Set(theirs.keys)
                && members.allSatisfy { name, uses in
                    uses.count > 1 || theirs[name].map { isSame(uses[0].value, $0) } == true
                }
        }
    }
}
