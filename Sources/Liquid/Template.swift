import Diagnostics
import Synchronization

/// Liquid, the template language, as Shopify's 5.13 speaks it, in a template that is parsed and ready to render.
///
/// Escaping goes by type, where the environment's output is `html`. Safe HTML is what the template's author wrote (text
/// and literals), `.markup` in the data, what a capture, a partial, a block or the body of a tag has rendered, and what
/// `escape`, `escape_once`, `newline_to_br` and `json` make. Everything else, the words of errors included, is data, which is
/// escaped where it is written, by whatever tag, and nowhere before, so that nothing is escaped twice. `append`, `prepend`,
/// `join` and captures keep safe parts and data apart; any other filter makes data of both, whose tags then show as text.
/// No template can declare data safe. Where the output is `text` nothing is escaped.
///
/// It never changes, so that any number of threads may render it at once.
public final class Template: Sendable {
    public let name: String
    /// What is odd about it, though it can be rendered.
    public let warnings: [Diagnostic]
    let source: [UInt8]
    let program: Program
    let environment: Environment
    let usedPartials = AtomicLazyReference<UsedPartials>()

    /// Parses a source; throws every mistake that was found in it.
    public init(
        _ source: String, name: String = "template", environment: Environment = Environment()
    ) throws(TemplateError) {
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
        self.environment = environment
        warnings = Problem.all(parser.warnings, in: bytes, name: name).map { $0.diagnostic(.warning) }
    }
}

/// Everything that keeps a template from being parsed, or from being rendered to its end.
public struct TemplateError: Error, Hashable, Sendable {
    public var problems: [Problem]

    public init(_ problems: [Problem]) {
        self.problems = problems
    }

    public var diagnostics: [Diagnostic] { problems.map { $0.diagnostic(.error) } }
}
