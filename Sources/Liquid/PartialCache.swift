import Synchronization

/// Why there is no partial.
enum PartialError: Error {
    case missing
    case broken(TemplateError)
}

/// The partials that were parsed already, shared by all renders with an environment.
final class PartialCache: Sendable {
    private let templates = Mutex<[Name: ParsedTemplate]>([:])

    subscript(name: Name) -> ParsedTemplate? {
        get { templates.withLock { $0[name] } }
        set { templates.withLock { $0[name] = newValue } }
    }
}

/// The partials of a template's first render. Without them its renders on several threads would wait for one another at
/// the cache.
final class UsedPartials: Sendable {
    let templates: NameMap<ParsedTemplate>

    init(_ templates: NameMap<ParsedTemplate>) {
        self.templates = templates
    }
}

extension Environment {
    func partial(_ name: Name) throws(PartialError) -> ParsedTemplate {
        if let known = cache[name] { return known }
        guard let source = partials(name.text) else { throw .missing }
        do throws(TemplateError) {
            let template = try ParsedTemplate(source, name: name.text, environment: self)
            cache[name] = template
            return template
        } catch {
            throw .broken(error)
        }
    }
}
