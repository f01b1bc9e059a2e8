import Foundation
import XCTest

/// A folder of its own for one test, gone afterwards.
public struct TemporaryFolder: Sendable {
    public let path: String

    public init(_ test: XCTestCase) throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("playbill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
        test.addTeardownBlock { try FileManager.default.removeItem(at: url) }
    }

    public subscript(name: String) -> String { "\(path)/\(name)" }
}
