import Synchronization

/// Why there is no partial.
enum PartialError: Error {
    case missing
    case broken(TemplateError)
}

/// The partials that were parsed already, shared by all renders with an environment.
final class PartialCache: Sendable {
    private let templates = Mutex<[String: Template]>([:])

    func template(_ name: String, _ parse: () throws(PartialError) -> Template) throws(PartialError) -> Template {
        if let known = templates.withLock({ $0[name] }) { return known }
        let template = try parse()
        templates.withLock { $0[name] = template }
        return template
    }
}

extension Environment {
    func partial(_ name: String) throws(PartialError) -> Template {
        try cache.template(name) { () throws(PartialError) in
            guard let source = partials(name) else { throw .missing }
            do throws(TemplateError) {
                return try Template(source, name: name, environment: self)
            } catch {
                throw .broken(error)
            }
        }
    }
}
