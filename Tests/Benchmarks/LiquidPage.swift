import Foundation
import JSON
import Liquid

/// One page of a file of benchmark cases.
struct LiquidPage {
    let name: String
    let template: String
    let data: Fields
    let result: String
    private let environment: Liquid.Environment

    static func all(in file: String, output: Liquid.Environment.OutputKind = .text) throws -> [LiquidPage] {
        let document = try JSONDocument(Array(try Data(contentsOf: URL(fileURLWithPath: file))))
        return document.root["tests"]?.elements.map { LiquidPage($0, output) } ?? []
    }

    private init(_ json: JSONValue, _ output: Liquid.Environment.OutputKind) {
        name = json["name"]?.string ?? ""
        template = json["template"]?.string ?? ""
        result = json["result"]?.string ?? ""
        let pairs = json["templates"]?.members.compactMap { key, value in
            key.string.flatMap { key in value.string.map { (key, $0) } }
        }
        let partials = Dictionary(pairs ?? [], uniquingKeysWith: { first, _ in first })
        var environment = Liquid.Environment()
        environment.errors = .inline
        environment.output = output
        environment.partials = { partials[$0] ?? partials["\($0).liquid"] }
        self.environment = environment
        if case .object(let fields)? = json["data"].map(Value.init) { data = fields } else { data = Fields() }
    }

    /// A page that can't be rendered, or comes out wrong.
    struct Failed: Error {
        let name: String
    }

    func parse() throws -> Template {
        try Template(template, environment: environment)
    }

    func render(_ template: Template) throws -> Rendering {
        try template.render(globals: data, context: FilterContext(now: 1_704_067_318))
    }

    /// Throws if it comes out other than the file says. Escaped output must say the same once it is read as HTML.
    func check(_ template: Template) throws {
        let text = try render(template).text
        let isRight =
            environment.output == .text ? text == result : LiquidPage.unescaped(text) == LiquidPage.unescaped(result)
        guard isRight else { throw Failed(name: name) }
    }

    private static func unescaped(_ html: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(html) {
            $0.replacingOccurrences(of: $1.0, with: $1.1)
        }
    }
}
