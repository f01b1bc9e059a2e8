import Diagnostics
import Effects

/// A template's text and program, without the environment that parsed it: that keeps its partials, and would otherwise
/// keep itself.
final class ParsedTemplate: Sendable {
    let name: String
    let source: [UInt8]
    let program: Program
    /// Whether somebody who shares its variables may ask where a loop ended.
    let keepsOffsets: Bool
    /// What is odd about it, though it can be rendered.
    let warnings: [Problem]
    /// Made when something is first wrong.
    private let lines = Once<LineTable>()

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
            throw TemplateError(Problem.all(parser.errors, in: bytes, name: name) + parser.rest(of: parser.errors))
        }
        self.name = name
        self.source = bytes
        self.program = program
        keepsOffsets =
            program.layout != nil || !program.blocks.isEmpty || program.loops.contains { $0.continues }
            || program.partials.contains { $0.kind == .include }
        warnings = Problem.all(parser.warnings, in: bytes, name: name) + parser.rest(of: parser.warnings)
    }

    /// Where in the source a stretch of it is.
    func position(of stretch: Range<Int>) -> Position {
        let table = lines.load() ?? lines.storeIfNil(LineTable(source))
        return table.position(of: stretch, in: source)
    }
}
