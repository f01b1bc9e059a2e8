import Crypto
import Diagnostics
import Liquid
import Synchronization

/// The templates of a theme, each parsed once, whoever asks.
public final class Templates: Sendable {
    private let environment: Environment
    /// For what is no HTML: templates whose name ends in `.text`.
    private let plain: Environment
    public let files: ThemeFiles
    /// Whether a template with mistakes is read as far as it can be.
    private let isForgiving: Bool
    private let parsed = Mutex<[String: Template]>([:])
    private let broken = Mutex<Set<String>>([])
    let digests = Mutex<[String: Digest]>([:])
    let readings: Readings

    /// Throws `Failure.usage` if a link among them leads out of its theme.
    public convenience init(_ files: ThemeFiles) throws(Failure) {
        try files.checkLinks(in: Templates.folders)
        self.init(files, Readings())
    }

    /// The same templates as they are now. Throws `Failure.usage` if a link among them leads out of its theme.
    public convenience init(rereading other: Templates) throws(Failure) {
        try other.files.checkLinks(in: Templates.folders)
        self.init(other.files, other.readings)
    }

    /// The same for who has been told their mistakes and wants to know what else there is: a filter that nobody has passes its
    /// input on, and a template that can't be parsed even so is an empty one.
    public convenience init(forgiving other: Templates) { self.init(other.files, Readings(), isForgiving: true) }

    private init(_ files: ThemeFiles, _ readings: Readings, isForgiving: Bool = false) {
        self.files = files
        self.readings = readings
        self.isForgiving = isForgiving
        var environment = Environment()
        environment.output = .html
        environment.undefinedVariables = .warn
        environment.undefinedFilters = isForgiving ? .warn : .error
        environment.enable(.layouts)
        environment.enable(.filters)
        for filter in Filter.site { environment.register(filter) }
        environment.partials = { name in files.source(name) }
        self.environment = environment
        environment.output = .text
        plain = environment
    }

    /// The template of a name such as `site/event`; throws `Failure.usage` with every mistake in it.
    public func template(_ name: String) throws(Failure) -> Template {
        if let known = known(name) { return known }
        guard let source = files.source(name) else {
            throw Failure(
                .usage, [Diagnostic(.error, "template.missing", "there is no template “\(name)”", hint: hint(name))])
        }
        let environment = name.hasSuffix(Templates.plainEnding) ? plain : environment
        let template = try parse(source, name, environment, isForgiving: isForgiving)
        parsed.withLock { $0[name] = template }
        return template
    }

    /// A template that isn't a file's, for text; throws `Failure.usage` with every mistake in it.
    public func plain(_ source: String, name: String) throws(Failure) -> Template {
        var strict = plain
        strict.undefinedFilters = .error
        return try parse(source, name, strict, isForgiving: false)
    }

    private func parse(
        _ source: String, _ name: String, _ environment: Environment, isForgiving: Bool
    ) throws(Failure) -> Template {
        do throws(TemplateError) {
            return try Template(source, name: name, environment: environment)
        } catch {
            guard isForgiving else { throw Failure(.usage, error.diagnostics) }
            broken.withLock { _ = $0.insert(name) }
            return try parse("", name, environment, isForgiving: false)
        }
    }

    /// Whether there is a template of that name, and it can be parsed.
    public func isReadable(_ name: String) -> Bool {
        (try? template(name)) != nil && !broken.withLock { $0.contains(name) }
    }

    /// One that was asked for before.
    public func known(_ name: String) -> Template? { parsed.withLock { $0[name] } }

    /// Those of a folder and of the folders in it, by the alphabet.
    public func names(in folder: String) -> [String] {
        files.names(in: folder).flatMap { name -> [String] in
            if name.hasSuffix(".liquid") { return ["\(folder)/\(name.dropLast(7))"] }
            return name.contains(".") ? [] : names(in: "\(folder)/\(name)")
        }
    }

    /// Every template that the theme has.
    public var allNames: [String] { Templates.folders.flatMap { names(in: $0) } }

    private static let folders = ["site", "widget", "ticket", "attendee", "card", "mail"]
    private static let plainEnding = ".text"

    private func hint(_ name: String) -> String? {
        let folder = name.split(separator: "/").dropLast().joined(separator: "/")
        let names = files.names(in: folder).filter { $0.hasSuffix(".liquid") }.map { "\(folder)/\($0.dropLast(7))" }
        return NearName.hint(name, among: names)
    }
}

extension ThemeFiles {
    /// The text of a template. `playbill:site/event` is the one that the theme of that name would use, so that a theme can
    /// lay its own over its parent's.
    func source(_ name: String) -> String? {
        guard let path = path(ofTemplate: name), let bytes = try? disk.read(path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
