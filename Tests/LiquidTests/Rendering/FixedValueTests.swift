import Synchronization
import XCTest

@testable import Liquid

final class FixedValueTests: XCTestCase {
    private let asked = Asked()

    private final class Asked: Sendable {
        let count = Atomic(0)
    }

    func testAFixedFilterIsAskedOnceForConstantsOfOneReader() throws {
        let template = try template("{{ 'word' | fixed }}{% assign x = 'word' | fixed %}{{ x }}")
        let (reader, other) = (Reader(), Reader())
        XCTAssertEqual(
            try (0..<3).map { _ in try render(template, reader) }, ["1:word2:word", "1:word2:word", "1:word2:word"])
        XCTAssertEqual(try (0..<2).map { _ in try render(template, other) }, ["3:word4:word", "5:word6:word"])
        XCTAssertEqual(try (0..<2).map { _ in try render(template, nil) }, ["7:word8:word", "9:word10:word"])
        XCTAssertEqual(try render(template, reader), "1:word2:word")
    }

    func testWhatMayBeDifferentIsAskedEachTime() throws {
        for source in [
            "{{ word | fixed }}", "{{ 'word' | fixed: 1 }}", "{{ 'word' | other }}", "{{ 'word' | fixed | other }}",
        ] {
            asked.count.store(0, ordering: .relaxed)
            let (template, reader) = (try template(source), Reader())
            let texts = try (0..<2).map { _ in try render(template, reader) }
            XCTAssertNotEqual(texts[0], texts[1], source)
        }
    }

    func testAFailureIsNotKept() throws {
        let (template, reader) = (try template("{{ 'fail' | fixed }}"), Reader())
        for _ in 0..<2 { XCTAssertThrowsError(try render(template, reader)) }
        XCTAssertEqual(asked.count.load(ordering: .relaxed), 2)
    }

    private func template(_ source: String) throws -> Template {
        var environment = Environment()
        for (name, isFixed) in [("fixed", true), ("other", false)] {
            environment.register(
                Filter(name, 0...1, isFixed: isFixed) { [asked] value, _, _ throws(FilterError) in
                    let count = asked.count.wrappingAdd(1, ordering: .relaxed).newValue
                    if value.text == "fail" { throw .message("no") }
                    return .string("\(count):\(value.text)")
                })
        }
        return try Template(source, environment: environment)
    }

    private func render(_ template: Template, _ reader: Reader?) throws -> String {
        var context = FilterContext()
        context.reader = reader
        return try template.render(Fields([("word", "word")]), context: context).text
    }
}
