import Catalog
import Diagnostics
import Wording

extension ThemeFiles {
    /// The words of the theme and of what it inherits, its own first; throws every error in them.
    public func messages() throws(Failure) -> (messages: [Messages], diagnostics: [Diagnostic]) {
        var messages: [Messages] = []
        var diagnostics: [Diagnostic] = []
        for name in names(in: "locales") where name.hasSuffix(".json") {
            guard let language = LanguageTag(String(name.dropLast(5))) else { continue }
            for file in all("locales/\(name)").reversed() {
                let read = Messages.read(try contents(of: file), language: language, file: file)
                messages.append(read.messages)
                diagnostics += read.problems
            }
        }
        let errors = diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw Failure(.usage, errors) }
        return (messages, diagnostics)
    }
}
