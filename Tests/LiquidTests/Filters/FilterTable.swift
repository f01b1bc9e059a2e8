import XCTest

@testable import Liquid

/// One row: a filter, its input, its arguments and what comes of them.
typealias FilterRow = (String, Value, [Value], String)

extension XCTestCase {
    func assertFilters(
        _ rows: [FilterRow], context: FilterContext = FilterContext(now: 1_704_067_318), file: StaticString = #filePath,
        line: UInt = #line
    ) {
        for (name, input, arguments, expected) in rows {
            XCTAssertEqual(
                apply(name, to: input, arguments, context: context), expected,
                "\(describe(input)) | \(name): \(arguments.map(describe))", file: file, line: line)
        }
    }
}
