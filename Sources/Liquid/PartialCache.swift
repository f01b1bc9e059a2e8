import Synchronization

/// Why there is no partial.
enum PartialError: Error {
    case missing
    case broken(TemplateError)
}

/// The partials that were parsed already, shared by all renders with an environment.
final class PartialCache: Sendable {
    private let templates = Mutex<[String: Template]>([:])

    subscript(name: String) -> Template? {
        get { templates.withLock { $0[name] } }
        set { templates.withLock { $0[name] = newValue } }
    }
}

extension Environment {
    func partial(_ name: String) -> Result<Template, PartialError> {
        if let known = cache[name] { return .success(known) }
        guard let source = partials(name) else { return .failure(.missing) }
        do throws(TemplateError) {
            let template = try Template(source, name: name, environment: self)
            cache[name] = template
            return .success(template)
        } catch {
            return .failure(.broken(error))
        }
    }
}
