import JSON
import XCTest

@testable import Fetching

extension Server {
    /// The answer as JSON on one line.
    func text(_ path: String, _ query: [Query] = [], _ kind: Age.Kind = .events) throws(FetchError) -> String {
        let document = try get(path, query, kind).document
        return String(decoding: document.bytes[document.root.range], as: UTF8.self)
    }

    /// What asking fails with; a test failure if it doesn't.
    func error(
        _ path: String, _ kind: Age.Kind = .events, file: StaticString = #filePath, line: UInt = #line
    ) -> FetchError? {
        fetchError(file: file, line: line) { () throws(FetchError) in try text(path, [], kind) }
    }
}

func fetchError<Value>(
    file: StaticString = #filePath, line: UInt = #line, _ body: () throws(FetchError) -> Value
) -> FetchError? {
    do throws(FetchError) {
        let value = try body()
        XCTFail("it didn't fail, but answered \(value)", file: file, line: line)
        return nil
    } catch {
        return error
    }
}

extension Terms {
    static let example = Terms(base: "https://tickets.example.com/api", jobs: 1)

    static func signed(_ credentials: Credentials, variables: [String] = ["TICKETS_TOKEN"]) -> Terms {
        Terms(base: "https://tickets.example.com/api", credentials: credentials, variables: variables)
    }
}
