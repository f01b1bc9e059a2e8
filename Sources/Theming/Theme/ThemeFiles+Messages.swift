import Catalog
import Diagnostics
import Wording

extension ThemeFiles {
    /// The words of the theme and of what it inherits, its own first; throws every error in them.
    public func messages() throws(Failure) -> (messages: [Messages], diagnostics: [Diagnostic]) {
        var messages: [Messages] = []
        var diagnostics: [Diagnostic] = []
        var sources: [String: [UInt8]] = [:]
        for name in names(in: "locales") where name.hasSuffix(".json") {
            guard let language = LanguageTag(String(name.dropLast(5))) else { continue }
            for file in all("locales/\(name)").reversed() {
                let bytes = try contents(of: file)
                let read = Messages.read(bytes, language: language, file: file)
                if !read.problems.isEmpty { sources[file] = bytes }
                messages.append(read.messages)
                diagnostics += read.problems
            }
        }
        let errors = diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw Failure(.usage, errors, sources: sources) }
        return (messages, diagnostics)
    }
}
