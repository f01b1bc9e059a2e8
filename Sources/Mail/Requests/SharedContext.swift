import Catalog
import Diagnostics
import Feeds
import JSON
import Records

/// A file of what those mails need to know that bring nothing of their own.
public struct SharedContext: Sendable {
    let json: JSONValue
    public let source: OrderFile.Source

    /// Throws what is wrong with it: by itself, and for mails of a kind where all are of one.
    public init(_ source: OrderFile.Source, of kind: MailKind?) throws(Failure) {
        var problems = Problems()
        do throws(JSONSyntaxError) {
            json = try JSONDocument(source.bytes).root
        } catch {
            problems.report(error)
            throw SharedContext.failure(problems, source)
        }
        self.source = source
        if let record = kind.flatMap({ MailContext.records[$0] }) { _ = record.readPartly(json, &problems) }
        if problems.hasErrors { throw SharedContext.failure(problems, source) }
    }

    /// What is wrong with it for the mail of an order, at its places.
    func diagnostics(_ problems: Problems, for order: Order) -> [Diagnostic] {
        problems.diagnostics(file: source.file, bytes: source.bytes).map { diagnostic in
            var noted = diagnostic
            noted.notes.append("in order “\(order.reference)”")
            return noted
        }
    }

    private static func failure(_ problems: Problems, _ source: OrderFile.Source) -> Failure {
        Failure(
            .records, problems.diagnostics(file: source.file, bytes: source.bytes),
            sources: [source.file: source.bytes])
    }
}
