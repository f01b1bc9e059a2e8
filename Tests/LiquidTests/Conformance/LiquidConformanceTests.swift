import Foundation
import TestSupport
import XCTest

@testable import Liquid

/// Cases from files of the form that ../shared/conformance/liquid has: golden.json, spec.json, or whatever
/// PLAYBILL_LIQUID_CASES names.
final class LiquidConformanceTests: XCTestCase {
    func testGivenFiles() throws {
        guard let given = ProcessInfo.processInfo.environment["PLAYBILL_LIQUID_CASES"] else {
            throw XCTSkip("PLAYBILL_LIQUID_CASES names no files")
        }
        for file in given.split(separator: ":").map(String.init) {
            let failures = try run(file)
            XCTAssertEqual(failures.count, 0, file)
        }
    }

    func testGolden() throws {
        let failures = try run(try shared("golden.json"))
        XCTAssertEqual(failures.count, 0)
    }

    func testSpec() throws {
        let file = try shared("spec.json")
        let failures = try run(file)
        let count = try Case.all(in: file).count
        XCTAssertLessThanOrEqual(failures.count * 20, count, "fewer than 95 % pass")
    }

    private func shared(_ name: String) throws -> String {
        let file = Repository.file("../shared/conformance/liquid/\(name)")
        guard FileManager.default.fileExists(atPath: file) else { throw XCTSkip("\(name) is not here") }
        return file
    }

    /// Runs a file and prints what an outsider wants to know of it.
    private func run(_ file: String) throws -> [String] {
        let cases = try Case.all(in: file)
        let failures = cases.compactMap { test in
            test.failure().map { "\(test.name): \($0)" }
        }
        for failure in failures { print("FAILED \(failure)") }
        print("\(file): \(cases.count - failures.count) passed, \(failures.count) failed")
        return failures
    }
}
