/// A template's text and program, without the environment that parsed it: that keeps its partials, and would otherwise
/// keep itself.
final class ParsedTemplate: Sendable {
    let name: String
    let source: [UInt8]
    let program: Program
    /// What is odd about it, though it can be rendered.
    let warnings: [Problem]

    /// Throws every mistake that was found in the source.
    init(_ source: String, name: String, environment: Environment) throws(TemplateError) {
        let bytes = Array(source.utf8)
        guard bytes.count <= environment.limits.sourceBytes else {
            throw TemplateError(
                [
                    Problem(
                        kind: .limit, message: "The template is larger than \(environment.limits.sourceBytes) bytes",
                        template: name)
                ])
        }
        let parser = Parser(bytes, environment)
        let program = parser.parse()
        guard parser.errors.isEmpty else {
            throw TemplateError(Problem.all(parser.errors, in: bytes, name: name))
        }
        self.name = name
        self.source = bytes
        self.program = program
        warnings = Problem.all(parser.warnings, in: bytes, name: name)
    }
}
