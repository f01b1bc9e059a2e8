import Diagnostics
import Effects
import Synchronization

/// Liquid, the template language, as Shopify's 5.13 speaks it, in a template that is parsed and ready to render.
///
/// Escaping goes by type, where the environment's output is `html`. Safe HTML is what the template's author wrote (text
/// and literals), `.markup` in the data, what a capture, a partial, a block or the body of a tag has rendered, and what
/// `escape_once`, `newline_to_br` and `json` make. Everything else, the words of errors included, is data, which is
/// escaped where it is written, by whatever tag, and nowhere before, so that nothing is escaped twice; `escape` leaves it
/// data, which comes to the same. `append`, `prepend`, `join`, captures, what strips white space, and what truncates where
/// there is nothing to cut off keep safe parts and data apart. Any other filter makes data of both, whose tags then show as
/// text; `strip_html`, which leaves none, reads the five entities of safe parts. No template can declare data safe. Where
/// the output is `text` nothing is escaped.
///
/// It never changes, so that any number of threads may render it at once.
public final class Template: Sendable {
    let parsed: ParsedTemplate
    let environment: Environment
    let usedPartials = Once<UsedPartials>()
    /// How many bytes the last render made, as the next will as a rule: what has to grow is copied again and again.
    let lastSize = Atomic(0)

    /// Parses a source; throws every mistake that was found in it.
    public init(
        _ source: String, name: String = "template", environment: Environment = Environment()
    ) throws(TemplateError) {
        parsed = try ParsedTemplate(source, name: name, environment: environment)
        self.environment = environment
    }

    public var name: String { parsed.name }

    /// What is odd about it, though it can be rendered.
    public var warnings: [Diagnostic] { parsed.warnings.map { $0.diagnostic(.warning) } }
}

/// Everything that keeps a template from being parsed, or from being rendered to its end.
public struct TemplateError: Error, Hashable, Sendable {
    public var problems: [Problem]

    public init(_ problems: [Problem]) {
        self.problems = problems
    }

    public var diagnostics: [Diagnostic] { problems.map { $0.diagnostic(.error) } }
}
