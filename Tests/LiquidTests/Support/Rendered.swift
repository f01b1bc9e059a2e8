import XCTest

@testable import Liquid

/// What a template makes of data, or `! ` and what is wrong, a line a problem.
func rendered(
    _ source: String, _ data: Fields = Fields(), in environment: Environment = .inline,
    context: FilterContext = FilterContext(now: 1_704_067_318)
) -> String {
    do throws(TemplateError) {
        return try Template(source, environment: environment).render(data, context: context).text
    } catch {
        return "! " + error.problems.map(\.summary).joined(separator: "\n! ")
    }
}

/// What is wrong with a source, one line a mistake.
func mistakes(_ source: String, in environment: Environment = .strict2) -> [String] {
    do throws(TemplateError) {
        _ = try Template(source, environment: environment)
        return []
    } catch {
        return error.problems.map(\.summary)
    }
}

extension Problem {
    /// `line:column message`, and the hint if there is one.
    var summary: String {
        let place = position.map { "\($0.line):\($0.column) " } ?? ""
        return place + message + (hint.map { " (\($0))" } ?? "")
    }
}

extension Environment {
    static let strict2 = Environment()

    /// Lax, and errors go into the output: the reference's defaults.
    static let inline = Environment.of { environment in
        environment.mode = .lax
        environment.errors = .inline
    }

    static let html = Environment.of { $0.output = .html }

    static func of(_ change: (inout Environment) -> Void) -> Environment {
        var environment = Environment()
        change(&environment)
        return environment
    }

    func with(_ partials: [String: String]) -> Environment {
        var environment = self
        environment.partials = { partials[$0] }
        return environment
    }
}

/// Renders each template of a table and compares what comes out.
func assertRenders(
    _ table: [(template: String, result: String)], _ data: Fields = Fields(), in environment: Environment = .inline,
    file: StaticString = #filePath, line: UInt = #line
) {
    for row in table {
        XCTAssertEqual(rendered(row.template, data, in: environment), row.result, row.template, file: file, line: line)
    }
}
