import Foundation
import JSON
import XCTest

@testable import Liquid

/// One case of a conformance file.
struct Case {
    let name: String
    let template: String
    let templateName: String
    let data: Fields
    let partials: [String: String]
    let mode: Environment.Mode
    /// Whether the data is seen by partials of `render` too.
    let isGlobal: Bool
    let hasInlineErrors: Bool
    let expectation: Expectation

    enum Expectation {
        case results([String])
        case contains([String])
        case pattern(String)
        /// An error whose text has all of these in it.
        case error([Part])
    }

    enum Part {
        case text(String)
        case pattern(String)
    }
}

extension Case {
    /// Reads every case of a file; throws if it isn't one.
    static func all(in file: String) throws -> [Case] {
        let document = try JSONDocument(Array(try Data(contentsOf: URL(fileURLWithPath: file))))
        let tests = try XCTUnwrap(document.root["tests"], "no tests in \(file)")
        return try tests.elements.map(Case.init)
    }

    private init(_ json: JSONValue) throws {
        name = try XCTUnwrap(json["name"]?.string)
        template = try XCTUnwrap(json["template"]?.string)
        templateName = json["template_name"]?.string ?? ""
        let data = json["data"].map(Value.init) ?? .null
        if case .object(let fields) = data { self.data = fields } else { self.data = Fields() }
        let pairs = json["templates"]?.members.compactMap { key, value in
            key.string.flatMap { key in value.string.map { (key, $0) } }
        }
        partials = Dictionary(pairs ?? [], uniquingKeysWith: { _, last in last })
        let isSpec = json["mode"] != nil
        let tags = json["tags"]?.elements.compactMap(\.string) ?? []
        mode =
            isSpec
            ? Environment.Mode(rawValue: json["mode"]?.string ?? "") ?? .lax
            : tags.contains("strict2") ? .strict2 : tags.contains("strict") ? .strict : .lax
        isGlobal = isSpec
        let isInvalid = json["invalid"]?.bool == true
        hasInlineErrors = isSpec ? json["inline_errors"]?.bool == true : !isInvalid
        if isInvalid {
            expectation = .error(json["error_contains"]?.elements.compactMap(Part.init) ?? [])
        } else if let result = json["result"]?.string {
            expectation = .results([result])
        } else if let results = json["results"] {
            expectation = .results(results.elements.compactMap(\.string))
        } else if let pattern = json["result_pattern"]?.string {
            expectation = .pattern(pattern)
        } else {
            let contains = json["output_contains"]
            expectation = .contains(contains?.string.map { [$0] } ?? contains?.elements.compactMap(\.string) ?? [])
        }
    }
}

extension Case.Part {
    fileprivate init?(_ json: JSONValue) {
        if let text = json.string {
            self = .text(text)
        } else if let pattern = json["regex"]?.string {
            self = .pattern(pattern)
        } else {
            return nil
        }
    }
}
