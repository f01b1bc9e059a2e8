import Diagnostics

/// A mail's HTML as clients show it.
public struct MailHTML: Sendable {
    public let bytes: [UInt8]
    /// The words of its `<title>`, with single spaces: what a mail goes by. Empty if there are none.
    public let title: String
    /// What is wrong with it, or of no use to some clients; places of styles are in the text of its `<style>`, which goes by
    /// the file's name and `#style`.
    public let diagnostics: [Diagnostic]

    /// Writes the styles of a document into its elements, as browsers would apply them, keeps what can't be written there,
    /// and adds what clients need. Never fails: what can't be read stays as it is, with an error.
    ///
    /// The document is UTF-8. What is in the sheets is read no second time.
    public init(_ source: [UInt8], file: String, sheets: inout StyleSheets) {
        let document: HTMLDocument
        do throws(HTMLSource.Refusal) {
            document = try HTMLReader.read(source)
        } catch {
            bytes = source
            title = ""
            diagnostics = [
                Diagnostic(.error, "mail.limit", "this is no mail: \(error.reason)", at: Location(file: file))
            ]
            return
        }
        title = document.title
        let styling = sheets.styling(of: document)
        var writer = DocumentWriter(document, styling, capacity: source.count * 2 + 4096)
        writer.write()
        bytes = writer.html
        var checks = MailChecks(document: document, source: source, file: file)
        checks.look(at: writer.html.count, styling)
        diagnostics =
            checks.diagnostics(with: styling.attributes) + styling.diagnostics(file: file + "#style")
    }
}
