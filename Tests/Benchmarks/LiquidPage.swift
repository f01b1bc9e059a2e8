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

    static func all(in file: String) throws -> [LiquidPage] {
        let document = try JSONDocument(Array(try Data(contentsOf: URL(fileURLWithPath: file))))
        return (document.root["tests"]?.elements.map(LiquidPage.init)) ?? []
    }

    private init(_ json: JSONValue) {
        name = json["name"]?.string ?? ""
        template = json["template"]?.string ?? ""
        result = json["result"]?.string ?? ""
        let pairs = json["templates"]?.members.compactMap { key, value in
            key.string.flatMap { key in value.string.map { (key, $0) } }
        }
        let partials = Dictionary(pairs ?? [], uniquingKeysWith: { first, _ in first })
        var environment = Liquid.Environment()
        environment.errors = .inline
        environment.partials = { partials[$0] ?? partials["\($0).liquid"] }
        self.environment = environment
        if case .object(let fields)? = json["data"].map(Value.init) { data = fields } else { data = Fields() }
    }

    /// A page that can't be rendered.
    struct Failed: Error {
        let name: String
    }

    func parse() throws -> Template {
        try Template(template, environment: environment)
    }

    func render(_ template: Template) throws -> Rendering {
        try template.render(globals: data, context: FilterContext(now: 1_704_067_318))
    }
}
